#![allow(warnings)]
fn t(s: &str, b: bool) -> bool {
    println!("eval {}", s);
    b
}
fn main() {
    println!("{}", t("a", false) && t("b", true));
    println!("{}", t("a", true) || t("b", true));
    println!("{}", t("a", true) && (t("b", false) || t("c", true)));
    if !t("x", false) && t("y", true) {
        println!("yes");
    }
    if !(t("p", true) && t("q", false)) || t("r", true) {
        println!("ok");
    }
    let z = t("1", true) & t("2", false) | t("3", true);
    println!("{}", z);
}

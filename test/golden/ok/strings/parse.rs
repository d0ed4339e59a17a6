// A number parsed from a public text.
fn main() {
    #[label(secret)]
    let typed = String::from("4711");
    let year = String::from("2026");
    let n: u32 = year.parse().unwrap_or(0);
    println!("{}", n);
    let _ = (typed, year);
}

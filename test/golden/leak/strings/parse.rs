// A number parsed from a secret text is secret.
fn main() {
    #[label(secret)]
    let typed = String::from("4711");
    let year = String::from("2026");
    let n: u32 = typed.parse().unwrap_or(0);
    println!("{}", n); //~ IFC001
    let _ = (typed, year);
}

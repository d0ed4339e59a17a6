// Whether a public text parses is a public decision.
fn main() {
    #[label(secret)]
    let typed = String::from("4711");
    let year = String::from("2026");
    match year.parse::<u32>() {
        Ok(_) => println!("a number"),
        Err(_) => println!("no number"),
    }
    let _ = (typed, year);
}

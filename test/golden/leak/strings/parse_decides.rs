// Whether a secret text parses is a secret decision.
fn main() {
    #[label(secret)]
    let typed = String::from("4711");
    let year = String::from("2026");
    match typed.parse::<u32>() {
        Ok(_) => println!("a number"), //~ IFC002
        Err(_) => println!("no number"), //~ IFC002
    }
    let _ = (typed, year);
}

// A push under a secret decision makes the length secret.
fn main() {
    #[label(secret)]
    let age = 17;
    let mut adults = Vec::new();
    if age >= 18 {
        adults.push(1);
    }
    println!("{}", adults.len()); //~ IFC002
}

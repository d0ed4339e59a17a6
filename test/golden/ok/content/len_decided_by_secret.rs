// A push of a secret under no decision leaves the length public.
fn main() {
    #[label(secret)]
    let age = 17;
    let mut adults = Vec::new();
    adults.push(age);
    println!("{}", adults.len());
}

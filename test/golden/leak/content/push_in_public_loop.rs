// Secret digits that are pushed in a public loop are secret.
fn main() {
    #[label(secret)]
    let digit = 5u8;
    let mut digits = Vec::new();
    for _ in 0..3 {
        digits.push(digit);
    }
    let count = digits.len();
    println!("{} {:?}", count, digits); //~ IFC001
}

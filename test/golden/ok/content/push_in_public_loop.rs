// The number of secret digits that are pushed in a public loop is public.
fn main() {
    #[label(secret)]
    let digit = 5u8;
    let mut digits = Vec::new();
    for _ in 0..3 {
        digits.push(digit);
    }
    let count = digits.len();
    println!("{}", count);
}

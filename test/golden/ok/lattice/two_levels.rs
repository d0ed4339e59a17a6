// The value printed is labelled public, the secret beside it is not printed.
fn main() {
    #[label(secret)]
    let pin = 4711;
    #[label(public)]
    let attempts = 3;
    let remaining = attempts - 1;
    println!("attempts left: {}", remaining);
    let _ = (pin, remaining);
}

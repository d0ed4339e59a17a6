// The right operand of `&&` is another public value.
fn main() {
    #[label(secret)]
    let paid = true;
    let open = true;
    let enter = open && !open;
    println!("{}", enter);
    let _ = paid;
}

// The left operand of `&&` is public and so is the right one.
fn main() {
    #[label(secret)]
    let paid = true;
    let open = true;
    let staffed = true;
    let enter = staffed && open;
    println!("{}", enter);
    let _ = (paid, staffed);
}

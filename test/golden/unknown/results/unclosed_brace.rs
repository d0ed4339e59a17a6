// A file with an unclosed brace is not checked.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", key);

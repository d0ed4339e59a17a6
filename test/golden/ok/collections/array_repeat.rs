// An array of copies of a literal.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let block = [0u8; 4];
    println!("{:?}", block);
    let _ = key;
}

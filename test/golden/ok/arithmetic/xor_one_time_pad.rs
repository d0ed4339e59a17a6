// The pad alone is used, the result is not written.
fn main() {
    #[label(secret)]
    let pad = 0x5au8;
    let message = b'a';
    let cipher = message ^ pad;
    println!("{}", message);
    let _ = (cipher, message);
}

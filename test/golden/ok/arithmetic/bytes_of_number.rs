// The bytes of a public number.
fn main() {
    #[label(secret)]
    let key = 0x01020304u32;
    let magic = 0x7f454c46u32;
    println!("{:?}", magic.to_be_bytes());
    let _ = (key, magic);
}

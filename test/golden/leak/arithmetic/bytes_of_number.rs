// The bytes of a secret number.
fn main() {
    #[label(secret)]
    let key = 0x01020304u32;
    let magic = 0x7f454c46u32;
    println!("{:?}", key.to_be_bytes()); //~ IFC001
    let _ = (key, magic);
}

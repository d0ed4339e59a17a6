// `copy_from_slice` copies the secret bytes.
fn main() {
    #[label(secret)]
    let key = [1u8, 2, 3, 4];
    let mut buffer = [0u8; 4];
    buffer.copy_from_slice(&key);
    println!("{:?}", buffer); //~ IFC001
}

// A new array in the place of the old one is public.
fn main() {
    #[label(secret)]
    let key = [1u8, 2, 3, 4];
    let mut buffer = [0u8; 4];
    buffer.copy_from_slice(&key);
    let _ = buffer[0];
    buffer = [0u8; 4];
    println!("{:?}", buffer);
}

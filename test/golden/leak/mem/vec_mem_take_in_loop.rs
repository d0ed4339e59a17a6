// A buffer that is taken in a loop hands out the secret.
fn main() {
    #[label(secret)]
    let byte = 7u8;
    let mut pending: Vec<u8> = Vec::new();
    for i in 0..3u8 {
        pending.push(byte);
        if i == 1 {
            let chunk = std::mem::take(&mut pending);
            println!("{:?}", chunk); //~ IFC001
        }
    }
    let _ = byte;
}

// A buffer that is taken in a loop hands out only public bytes.
fn main() {
    #[label(secret)]
    let byte = 7u8;
    let mut pending: Vec<u8> = Vec::new();
    for i in 0..3u8 {
        pending.push(i);
        if i == 1 {
            let chunk = std::mem::take(&mut pending);
            println!("{:?}", chunk);
        }
    }
    let _ = byte;
}

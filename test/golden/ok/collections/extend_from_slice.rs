// `extend_from_slice` copies public bytes.
fn main() {
    #[label(secret)]
    let key = [1u8, 2];
    let header = [9u8, 9];
    let mut packet = Vec::with_capacity(4);
    packet.extend_from_slice(&header);
    println!("{:?}", packet);
    let _ = key;
}

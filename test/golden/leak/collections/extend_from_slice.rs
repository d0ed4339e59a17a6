// `extend_from_slice` copies secrets.
fn main() {
    #[label(secret)]
    let key = [1u8, 2];
    let header = [9u8, 9];
    let mut packet = Vec::with_capacity(4);
    packet.extend_from_slice(&header);
    packet.extend_from_slice(&key);
    println!("{:?}", packet); //~ IFC001
    let _ = key;
}

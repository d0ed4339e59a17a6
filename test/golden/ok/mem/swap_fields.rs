// Swapping two fields cleans the one that was secret.
struct Buffers {
    front: Vec<u8>,
    back: Vec<u8>,
}

fn main() {
    #[label(secret)]
    let frame = vec![1, 2];
    let mut b = Buffers { front: frame, back: Vec::new() };
    std::mem::swap(&mut b.front, &mut b.back);
    println!("{:?}", b.front);
}

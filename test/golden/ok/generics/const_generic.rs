// The constant size of a buffer of secrets is public.
struct Block<const N: usize> {
    bytes: [u8; N],
}

impl<const N: usize> Block<N> {
    fn size(&self) -> usize {
        N
    }
}

fn main() {
    #[label(secret)]
    let byte = 3u8;
    let b = Block::<4> { bytes: [byte; 4] };
    println!("{}", b.size());
    let _ = (b.size(), b.bytes);
}

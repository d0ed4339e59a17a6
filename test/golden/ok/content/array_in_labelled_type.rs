// The length of an array in a labelled type is part of its type.
#[label(secret)]
struct Key {
    bytes: [u8; 4],
    id: u32,
}

fn blocks(key: &Key) -> usize {
    key.bytes.chunks(2).count()
}

fn main() {
    let key = Key { bytes: [1; 4], id: 2 };
    println!("{}", blocks(&key));
    println!("{}", key.bytes.len());
}

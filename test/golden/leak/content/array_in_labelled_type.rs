// The elements of an array in a labelled type are labelled, as its other fields are.
#[label(secret)]
struct Key {
    bytes: [u8; 4],
    id: u32,
}

fn blocks(key: &Key) -> usize {
    key.bytes.iter().filter(|byte| **byte > 1).count()
}

fn main() {
    let key = Key { bytes: [1; 4], id: 2 };
    println!("{}", blocks(&key)); //~ IFC002
    println!("{}", key.id); //~ IFC001
}

// A function that is no declassifier keeps the label of its argument.
fn fingerprint(key: u32) -> u32 {
    key.wrapping_mul(2654435761) >> 28
}

fn other_hash(key: u32) -> u32 {
    key.wrapping_mul(40503) >> 8
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", other_hash(key)); //~ IFC001
    let _ = (other_hash(key), fingerprint(key));
}

// A function that the policy names as a declassifier lowers what it returns.
fn fingerprint(key: u32) -> u32 {
    key.wrapping_mul(2654435761) >> 28
}

fn other_hash(key: u32) -> u32 {
    key.wrapping_mul(40503) >> 8
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", fingerprint(key));
    let _ = (other_hash(key), fingerprint(key));
}

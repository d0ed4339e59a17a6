// The body of a declassifying function is analysed: what it writes itself is a finding.
#[declassify(public, reason = "a digest does not reveal the key")]
fn digest(key: u32) -> u32 {
    println!("digest of {}", key); //~ IFC001
    key.wrapping_mul(2654435761)
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{:x}", digest(key));
}

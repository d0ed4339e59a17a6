// A function without the attribute returns secret data.
fn digest(key: u32) -> u32 {
    key.wrapping_mul(2654435761)
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{:x}", digest(key)); //~ IFC001
}

// The result of a trusted function has the join of all arguments.
#[trusted(reason = "calls the hardware")]
fn checksum(n: u32, salt: u32) -> u32 {
    let _ = (n, salt);
    0
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", checksum(key, 1)); //~ IFC001
}

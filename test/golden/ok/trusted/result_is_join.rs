// The result of a trusted function has its own label, which is public.
#[trusted(reason = "calls the hardware")]
#[label(public)]
fn checksum(n: u32, salt: u32) -> u32 {
    let _ = (n, salt);
    0
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", checksum(key, 1));
}

// What an adapter says of how much is left tells how much there was.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let _ = secret();
    println!("{:?}", (0..7).filter(|n| n % 2 == 0).size_hint());
}

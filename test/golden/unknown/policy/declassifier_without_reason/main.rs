// A declassifier without a reason is not accepted.
fn fingerprint(key: u32) -> u32 {
    key >> 28
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", fingerprint(key));
}

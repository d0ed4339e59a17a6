// A recursive function accumulates the secret.
fn power(base: u64, n: u32) -> u64 {
    if n == 0 { 1 } else { base * power(base, n - 1) }
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", power(key, 4)); //~ IFC001
    let _ = key;
}

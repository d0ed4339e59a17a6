// A recursive function accumulates its public argument.
fn power(base: u64, n: u32) -> u64 {
    if n == 0 { 1 } else { base * power(base, n - 1) }
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", power(2, 4));
    let _ = key;
}

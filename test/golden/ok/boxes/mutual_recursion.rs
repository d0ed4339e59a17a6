// Two functions that call each other drop the secret.
fn even(n: u32, acc: u64) -> u64 {
    if n == 0 { acc } else { odd(n - 1, acc) }
}

fn odd(n: u32, acc: u64) -> u64 {
    if n == 0 { 1 } else { even(n - 1, 0) }
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", odd(4, key));
}

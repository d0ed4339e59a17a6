// Two functions that call each other carry the secret through.
fn even(n: u32, acc: u64) -> u64 {
    if n == 0 { acc } else { odd(n - 1, acc) }
}

fn odd(n: u32, acc: u64) -> u64 {
    if n == 0 { acc + 1 } else { even(n - 1, acc) }
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", even(4, key)); //~ IFC001
}

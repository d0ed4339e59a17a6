// Whether an index was out of bounds shows in whether its panic was caught.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let index = secret() as usize;
    let table = vec![1, 2, 3];
    let _ = index;
    let outcome = std::panic::catch_unwind(move || table[1]);
    println!("{}", outcome.is_err());
}

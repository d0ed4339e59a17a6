// A checked sum of public numbers.
fn main() {
    #[label(secret)]
    let amount = 3u8;
    let step = 1u8;
    if let Some(n) = step.checked_add(step) {
        println!("{}", n);
    }
    let _ = amount;
}

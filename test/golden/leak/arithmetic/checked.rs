// A checked sum with a secret: the value and whether it overflows depend on it.
fn main() {
    #[label(secret)]
    let amount = 3u8;
    let step = 1u8;
    if let Some(n) = amount.checked_add(step) {
        println!("{}", n); //~ IFC001
    }
    let _ = amount;
}

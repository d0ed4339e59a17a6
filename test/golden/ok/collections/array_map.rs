// `array::from_fn` by the index.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = [key, key];
    let out: [usize; 2] = std::array::from_fn(|i| i);
    println!("{:?}", out);
    let _ = keys;
}

// The closure of `map` adds a captured public value.
fn main() {
    #[label(secret)]
    let salt = 3;
    let step = 2;
    let out: Vec<i32> = (0..4).map(|i| i + step).collect();
    println!("{:?}", out);
    let _ = (salt, step);
}

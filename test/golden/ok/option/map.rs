// `map` to a literal drops the payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    let n = slot.map(|_| 1);
    println!("{:?}", n);
}

// `map_or` ignores the payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    println!("{}", slot.map_or(0, |_| 1));
}

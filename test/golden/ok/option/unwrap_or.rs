// `unwrap_or` of a public payload and a public default.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(4);
    println!("{}", slot.unwrap_or(0));
    let _ = key;
}

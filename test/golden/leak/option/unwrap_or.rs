// `unwrap_or` of a secret payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    println!("{}", slot.unwrap_or(0)); //~ IFC001
    let _ = key;
}

// `map_or` applies the closure to the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    println!("{}", slot.map_or(0, |k| k)); //~ IFC001
}

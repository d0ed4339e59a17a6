// A `ref mut` binding writes into the option.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(1);
    if let Some(ref mut n) = slot {
        *n = key;
    }
    if let Some(n) = slot {
        println!("{}", n); //~ IFC001
    }
    let _ = key;
}

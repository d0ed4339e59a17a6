// An option whose variant a secret decided is implicit in what depends on the variant.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let known = true;
    let slot = if pin > 1000 { Some(1) } else { None };
    if slot.is_some() {
        println!("found"); //~ IFC002
    }
    let _ = known;
}

// The closure of `and_then` decides by the secret which variant comes out.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    let n = slot.and_then(|k| if k > 2 { Some(()) } else { None });
    if n.is_some() {
        println!("large"); //~ IFC002
    }
}

// `filter` decides by the secret payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let open = true;
    let slot = Some(key);
    let kept = slot.filter(|k| *k > 2);
    if kept.is_none() {
        println!("dropped"); //~ IFC002
    }
    let _ = open;
}

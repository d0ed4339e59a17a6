// `filter` decides by a public value.
fn main() {
    #[label(secret)]
    let key = 3;
    let open = true;
    let slot = Some(key);
    let kept = slot.filter(|_| open);
    if kept.is_none() {
        println!("dropped");
    }
    let _ = open;
}

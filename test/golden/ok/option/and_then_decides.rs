// The closure of `and_then` gives `Some` in any case.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    let n = slot.and_then(|_k| Some(()));
    if n.is_some() {
        println!("large");
    }
}

// `and_then` hands the payload on.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    let n = slot.and_then(|k| Some(k * 2));
    if let Some(n) = n {
        println!("{}", n); //~ IFC001
    }
}

// `zip` keeps the two payloads apart: the second is secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let z = Some(1).zip(Some(key));
    if let Some((a, b)) = z {
        println!("{}", b); //~ IFC001
        let _ = (a, b);
    }
}

// `copied` gives the payload behind the reference.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let r = Some(&key);
    println!("{:?}", r.copied()); //~ IFC001
    let _ = (key, id);
}

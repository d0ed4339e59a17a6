// `copied` of a reference to a public value.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let r = Some(&id);
    println!("{:?}", r.copied());
    let _ = (key, id);
}

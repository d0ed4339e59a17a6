// `append` moves the secrets into the other vector.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut from = vec![key];
    let mut to = vec![1];
    to.append(&mut from);
    println!("{:?}", to); //~ IFC001
}

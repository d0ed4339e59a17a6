// A false alarm on purpose: the elements of a growing vector share one label, whatever the index.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = Vec::new();
    v.push(1);
    v.push(key);
    println!("{}", v[0]); //~ IFC001
}

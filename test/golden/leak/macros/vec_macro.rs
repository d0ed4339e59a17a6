// `vec!` with a secret element.
fn main() {
    #[label(secret)]
    let key = 3;
    let v = vec![1, key];
    println!("{:?}", v); //~ IFC001
    let _ = key;
}

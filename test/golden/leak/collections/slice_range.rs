// A slice of a vector of secrets.
fn main() {
    #[label(secret)]
    let key = 3;
    let v = vec![key; 8];
    let middle = &v[2..5];
    println!("{:?}", middle); //~ IFC001
}

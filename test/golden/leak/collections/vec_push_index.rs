// An element of a vector to which a secret was pushed.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut a = Vec::new();
    let mut b = Vec::new();
    a.push(key);
    b.push(4);
    println!("{}", a[0]); //~ IFC001
}

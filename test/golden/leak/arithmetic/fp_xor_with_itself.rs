// A false alarm on purpose: a secret xored with itself is zero, but its label remains.
fn main() {
    #[label(secret)]
    let key = 7u32;
    let zero = key ^ key;
    println!("{}", zero); //~ IFC001
}

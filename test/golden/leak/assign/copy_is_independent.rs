// A copy of a secret is secret though the original is overwritten.
fn main() {
    #[label(secret)]
    let key = 5;
    let mut a = 1;
    a = key;
    let b = a;
    a = 0;
    println!("{}", b); //~ IFC001
    let _ = a;
}

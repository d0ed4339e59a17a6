// The element of an array at the constant index that holds the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let slots = [key, 1, 2];
    println!("{}", slots[0]); //~ IFC001
}

// A write in a branch of a secret condition is implicit.
fn main() {
    #[label(secret)]
    let age = 17;
    let mut discount = 0;
    if age < 18 {
        discount = 10;
        println!("minor"); //~ IFC002
    }
    let _ = discount;
}

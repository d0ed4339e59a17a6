// A swap by a destructuring assignment exchanges the labels.
fn main() {
    #[label(secret)]
    let mut a = 5;
    let mut b = 1;
    (a, b) = (b, a);
    println!("{}", b); //~ IFC001
    let _ = (a, b);
}

// A destructuring assignment assigns each component to its place.
fn main() {
    #[label(secret)]
    let key = 5;
    let (mut a, mut b) = (0, 0);
    let _ = (a, b);
    (a, b) = (key, 1);
    println!("{}", a); //~ IFC001
    let _ = b;
}

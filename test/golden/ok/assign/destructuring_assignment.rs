// A destructuring assignment keeps the components apart.
fn main() {
    #[label(secret)]
    let key = 5;
    let (mut a, mut b) = (0, 0);
    let _ = (a, b);
    (b, a) = (key, 1);
    println!("{}", a);
    let _ = b;
}

// `chain` of two public sides.
fn main() {
    #[label(secret)]
    let key = 3;
    let a = vec![1, 2];
    let b = vec![key];
    let c = vec![4];
    for n in a.iter().chain(c.iter()) {
        println!("{}", n);
    }
    let _ = (b, c);
}

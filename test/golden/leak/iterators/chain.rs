// `chain` gives the elements of both sides.
fn main() {
    #[label(secret)]
    let key = 3;
    let a = vec![1, 2];
    let b = vec![key];
    let c = vec![4];
    for n in a.iter().chain(b.iter()) {
        println!("{}", n); //~ IFC001
    }
    let _ = (b, c);
}

// `vec!` with public elements.
fn main() {
    #[label(secret)]
    let key = 3;
    let v = vec![1, 2];
    println!("{:?}", v);
    let _ = key;
}

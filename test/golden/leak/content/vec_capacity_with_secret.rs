// A vector of as many elements as a secret says has a secret length.
fn main() {
    #[label(secret)]
    let n = 5usize;
    let m = 3usize;
    let v = vec![0; n];
    println!("{}", v.len()); //~ IFC001
    let _ = m;
}

// A vector is changed while it is iterated.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2, 3];
    for n in &v {
        if *n == 2 {
            v.push(4); //~ E0502
        }
    }
    println!("{:?}", v);
    let _ = key;
}

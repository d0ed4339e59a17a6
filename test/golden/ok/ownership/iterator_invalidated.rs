// The changes are collected and made after the iteration.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2, 3];
    let mut more = Vec::new();
    for n in &v {
        if *n == 2 {
            more.push(4);
        }
    }
    v.extend(more);
    println!("{:?}", v);
    let _ = key;
}

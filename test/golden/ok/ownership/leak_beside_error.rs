// Neither a leak nor an ownership error.
fn main() {
    #[label(secret)]
    let key = 3;
    let a = vec![key];
    let b = a.clone();
    println!("{}", a.len());
    println!("{}", b.len());
}

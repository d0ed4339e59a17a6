// Leaks are still reported beside an ownership error.
fn main() {
    #[label(secret)]
    let key = 3;
    let a = vec![key];
    let b = a;
    println!("{:?}", b); //~ IFC001
    println!("{}", a.len()); //~ E0382
    println!("{}", b.len());
}

// A reference outlives the value that it points to.
fn main() {
    #[label(secret)]
    let key = 3;
    let r;
    {
        let n = 5;
        r = &n; //~ E0597
    }
    println!("{}", r);
    let _ = key;
}

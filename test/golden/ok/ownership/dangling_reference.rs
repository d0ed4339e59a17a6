// A reference ends before the value that it points to.
fn main() {
    #[label(secret)]
    let key = 3;
    let r;
    {
        let n = 5;
        r = n;
    }
    println!("{}", r);
    let _ = key;
}

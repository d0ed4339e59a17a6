// The owner overwrites after the borrow has ended.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = 0;
    {
        let r = &mut v;
        *r += key;
    }
    let _ = v;
    v = 2;
    println!("{}", v);
}

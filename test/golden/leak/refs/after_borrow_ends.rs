// The owner sees what was written during the borrow.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = 0;
    {
        let r = &mut v;
        *r += key;
    }
    println!("{}", v); //~ IFC001
}

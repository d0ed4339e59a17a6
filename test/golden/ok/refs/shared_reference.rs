// A shared reference to another variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let r = &id;
    println!("{}", *r);
    let _ = (key, id);
}

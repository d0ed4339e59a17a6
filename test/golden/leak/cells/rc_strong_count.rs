// The content of an `Rc` is secret.
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Rc::new(key);
    let b = Rc::clone(&a);
    println!("{}", b); //~ IFC001
    drop(a);
}

// The reference count of an `Rc` of a secret is public.
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Rc::new(key);
    let b = Rc::clone(&a);
    println!("{}", Rc::strong_count(&b));
    drop(a);
}

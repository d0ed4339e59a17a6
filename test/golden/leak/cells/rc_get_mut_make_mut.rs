// `Rc::make_mut` writes the secret.
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Rc::new(vec![1]);
    let mut b = Rc::clone(&a);
    Rc::make_mut(&mut b).push(key);
    println!("{:?}", b); //~ IFC001
}

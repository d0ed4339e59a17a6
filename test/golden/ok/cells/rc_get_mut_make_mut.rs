// `Rc::make_mut` on a clone leaves the original as it was.
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Rc::new(vec![1]);
    let mut b = Rc::clone(&a);
    Rc::make_mut(&mut b).push(key);
    println!("{:?}", a);
}

// A public value hidden in `dyn Any`.
use std::any::Any;

fn main() {
    #[label(secret)]
    let key = 3i32;
    let hidden: Box<dyn Any> = Box::new(4i32);
    if let Some(n) = hidden.downcast_ref::<i32>() {
        println!("{}", n);
    }
    let _ = key;
}

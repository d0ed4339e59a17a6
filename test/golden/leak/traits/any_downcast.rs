// A value hidden in `dyn Any` keeps its label.
use std::any::Any;

fn main() {
    #[label(secret)]
    let key = 3i32;
    let hidden: Box<dyn Any> = Box::new(key);
    if let Some(n) = hidden.downcast_ref::<i32>() {
        println!("{}", n); //~ IFC001
    }
    let _ = key;
}

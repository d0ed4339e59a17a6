// What comes out of the front of a queue is what was put in at the back.
use std::collections::VecDeque;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut queue = VecDeque::new();
    queue.push_back(1);
    queue.push_back(key);
    while let Some(n) = queue.pop_front() {
        println!("{}", n); //~ IFC001
    }
    let _ = key;
}

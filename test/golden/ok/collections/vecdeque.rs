// A queue of public values.
use std::collections::VecDeque;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut queue = VecDeque::new();
    queue.push_back(1);
    while let Some(n) = queue.pop_front() {
        println!("{}", n);
    }
    let _ = key;
}

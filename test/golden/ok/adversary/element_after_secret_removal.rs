// Taking from the front moves what is behind.
use std::collections::VecDeque;

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut queue: VecDeque<u64> = VecDeque::from([1, 2, 3]);
    let _ = secret();
    if queue[0] > 3 {
        queue.pop_front();
    }
    println!("{}", queue[0]);
}

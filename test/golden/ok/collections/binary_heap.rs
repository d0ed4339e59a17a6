// A heap of public numbers.
use std::collections::BinaryHeap;

fn main() {
    #[label(secret)]
    let priority = 3;
    let mut heap = BinaryHeap::new();
    heap.push(1);
    println!("{:?}", heap.pop());
    let _ = priority;
}

// A heap gives its secrets back.
use std::collections::BinaryHeap;

fn main() {
    #[label(secret)]
    let priority = 3;
    let mut heap = BinaryHeap::new();
    heap.push(1);
    heap.push(priority);
    println!("{:?}", heap.pop()); //~ IFC001
    let _ = priority;
}

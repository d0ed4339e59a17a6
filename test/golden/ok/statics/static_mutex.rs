// A public value pushed to a static vector behind a mutex.
use std::sync::Mutex;

static QUEUE: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn main() {
    #[label(secret)]
    let key = 3;
    QUEUE.lock().unwrap().push(4);
    println!("{:?}", QUEUE.lock().unwrap());
    let _ = key;
}

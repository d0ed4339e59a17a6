// What a thread leaves behind a mutex and a condition variable.
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Arc::new((Mutex::new(false), Condvar::new(), Mutex::new(0)));
    let theirs = shared.clone();
    let t = thread::spawn(move || {
        *theirs.2.lock().unwrap() = key;
        *theirs.0.lock().unwrap() = true;
        theirs.1.notify_one();
    });
    let mut done = shared.0.lock().unwrap();
    while !*done {
        done = shared.1.wait(done).unwrap();
    }
    println!("{}", shared.2.lock().unwrap()); //~ IFC001
    drop(done);
    t.join().unwrap();
}

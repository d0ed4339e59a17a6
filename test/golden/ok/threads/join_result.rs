// What `join` returns is what the thread computed without the secret.
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let t = thread::spawn(move || { let _ = key; 2 });
    let n = t.join().unwrap();
    println!("{}", n);
}

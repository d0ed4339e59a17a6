// What `join` returns is what the thread computed from the secret.
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let t = thread::spawn(move || key * 2);
    let n = t.join().unwrap();
    println!("{}", n); //~ IFC001
}

// A thread writes the secret that its closure captured.
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let t = thread::spawn(move || {
        println!("{}", key); //~ IFC001
    });
    t.join().unwrap();
    let _ = (key, id);
}

// A secret sent over a channel is received in the other thread.
use std::sync::mpsc;
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let (tx, rx) = mpsc::channel();
    let t = thread::spawn(move || {
        tx.send(key).unwrap();
    });
    for n in rx {
        println!("{}", n); //~ IFC001
    }
    t.join().unwrap();
    let _ = key;
}

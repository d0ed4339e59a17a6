// A public value sent over a channel.
use std::sync::mpsc;
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let (tx, rx) = mpsc::channel();
    let t = thread::spawn(move || {
        tx.send(4).unwrap();
    });
    for n in rx {
        println!("{}", n);
    }
    t.join().unwrap();
    let _ = key;
}

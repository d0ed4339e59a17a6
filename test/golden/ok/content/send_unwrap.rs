// `send(secret).unwrap()` leaks nothing.
use std::sync::mpsc;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let (tx, rx) = mpsc::channel();
    tx.send(pin).unwrap();
    let got = rx.recv().unwrap();
    println!("received");
    let _ = got;
}

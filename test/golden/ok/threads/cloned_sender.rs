// Public values sent by the sender and its clone.
use std::sync::mpsc;

fn main() {
    #[label(secret)]
    let key = 3;
    let (tx, rx) = mpsc::channel();
    let second = tx.clone();
    tx.send(1).unwrap();
    second.send(4).unwrap();
    drop((tx, second));
    for n in rx.iter() {
        println!("{}", n);
    }
    let _ = key;
}

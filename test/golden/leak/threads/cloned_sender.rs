// A secret sent by a clone of the sender.
use std::sync::mpsc;

fn main() {
    #[label(secret)]
    let key = 3;
    let (tx, rx) = mpsc::channel();
    let second = tx.clone();
    tx.send(1).unwrap();
    second.send(key).unwrap();
    drop((tx, second));
    for n in rx.iter() {
        println!("{}", n); //~ IFC001
    }
    let _ = key;
}

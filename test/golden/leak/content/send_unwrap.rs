// What is received from a channel of secrets is secret.
use std::sync::mpsc;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let (tx, rx) = mpsc::channel();
    tx.send(pin).unwrap();
    let got = rx.recv().unwrap();
    println!("{}", got); //~ IFC001
    let _ = got;
}

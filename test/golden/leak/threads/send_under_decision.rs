// Whether something is sent was decided by a secret.
use std::sync::mpsc;

fn main() {
    #[label(secret)]
    let alarm = true;
    let (tx, rx) = mpsc::channel();
    if alarm {
        tx.send(1).unwrap();
    }
    drop(tx);
    for _ in rx {
        println!("a message"); //~ IFC002
    }
}

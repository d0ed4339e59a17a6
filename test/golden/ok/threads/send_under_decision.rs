// A secret is sent whatever was decided.
use std::sync::mpsc;

fn main() {
    #[label(secret)]
    let alarm = true;
    let (tx, rx) = mpsc::channel();
    tx.send(alarm as i32).unwrap();
    drop(tx);
    for _ in rx {
        println!("a message");
    }
}

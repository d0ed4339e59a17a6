// What a channel gives next depends on whether something was received before.
use std::sync::mpsc::channel;

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let (sender, receiver) = channel();
    sender.send(1).unwrap();
    sender.send(2).unwrap();
    let _ = secret();
    if 4 > 3 {
        receiver.recv().unwrap();
    }
    println!("{:?}", receiver.recv());
}

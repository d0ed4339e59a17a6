// The receiver of the channel over which the secret was sent.
use std::sync::mpsc;

fn main() {
    #[label(secret)]
    let key = 3;
    let (tx_a, rx_a) = mpsc::channel();
    let (tx_b, rx_b) = mpsc::channel();
    tx_a.send(key).unwrap();
    tx_b.send(4).unwrap();
    let a = rx_a.recv().unwrap();
    let b = rx_b.recv().unwrap();
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}

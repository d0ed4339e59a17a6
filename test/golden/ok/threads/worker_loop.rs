// A worker thread counts what it receives.
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn worker(rx: Receiver<u32>) {
    let mut n = 0;
    while let Ok(job) = rx.recv() {
        n += 1;
        println!("job number {}", n);
        let _ = job;
    }
    let _ = n;
}

fn main() {
    #[label(secret)]
    let key = 3;
    let (tx, rx) = mpsc::channel();
    let t = thread::spawn(move || worker(rx));
    tx.send(key).unwrap();
    drop(tx);
    t.join().unwrap();
}

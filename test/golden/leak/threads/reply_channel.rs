// A thread that is asked through a channel answers through another, which it was sent.
use std::sync::mpsc;
use std::thread;

enum Message {
    Add(u64),
    Total(mpsc::Sender<u64>),
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let (requests, inbox) = mpsc::channel();
    let worker = thread::spawn(move || {
        let mut total = 0;
        for message in inbox {
            match message {
                Message::Add(amount) => total += amount,
                Message::Total(reply) => reply.send(total).unwrap(),
            }
        }
    });
    requests.send(Message::Add(secret())).unwrap();
    let (reply, answer) = mpsc::channel();
    requests.send(Message::Total(reply)).unwrap();
    println!("{}", answer.recv().unwrap()); //~ IFC001
    let _ = secret();
    drop(requests);
    worker.join().unwrap();
}

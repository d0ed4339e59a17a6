//! A token goes to a worker thread through a channel, and comes out in a log line there.

use std::sync::mpsc;
use std::thread;

struct Job { url: String, #[label(secret)] token: String }

fn main() {
    let (send, receive) = mpsc::channel::<Job>();
    let worker = thread::spawn(move || {
        for job in receive {
            println!("fetching {}", job.url);
            println!("with {}", job.token);
        }
    });
    send.send(Job { url: "https://example.com".to_string(), token: "t0p".to_string() }).unwrap();
    drop(send);
    worker.join().unwrap();
}

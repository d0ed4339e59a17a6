// A channel that is an async fn writes when it is awaited, not when it is called.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[channel(public)]
async fn send(text: &str) {
    println!("{text}");
}

async fn greet(key: u64) {
    let future = send("hello");
    if key % 2 == 0 {
        future.await; //~ IFC002
    }
}

fn main() {
    #[label(secret)]
    let key: u64 = std::env::args().count() as u64;
    let mut task = pin!(greet(key));
    while let Poll::Pending = task.as_mut().poll(&mut Context::from_waker(Waker::noop())) {}
}

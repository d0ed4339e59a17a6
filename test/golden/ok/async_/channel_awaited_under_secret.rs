// A future of a channel that is dropped under a secret decision and not awaited there writes nothing.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[channel(public)]
async fn send(text: &str) {
    println!("{text}");
}

async fn greet(key: u64, loud: bool) -> u64 {
    let future = send("hello");
    let mut count = 0;
    if key % 2 == 0 {
        count += 1;
    }
    if loud {
        future.await;
    }
    count
}

fn main() {
    #[label(secret)]
    let key: u64 = std::env::args().count() as u64;
    let mut task = pin!(greet(key, true));
    while let Poll::Pending = task.as_mut().poll(&mut Context::from_waker(Waker::noop())) {}
}

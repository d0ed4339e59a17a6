// A small executor runs the future and returns a public value.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

async fn derive(n: u32) -> u32 {
    n * 31
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", block_on(derive(4)));
    let _ = key;
}

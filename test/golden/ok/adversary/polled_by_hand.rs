// Polling a future runs its body, with what it writes through what it captured.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[label(secret)]
fn secret() -> u64 {
    7
}

async fn store(out: &mut u64) {
    *out = 1;
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

fn main() {
    let mut out = 0;
    block_on(store(&mut out));
    let _ = secret();
    println!("{}", out);
}

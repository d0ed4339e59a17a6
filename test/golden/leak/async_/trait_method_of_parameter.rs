// An `async fn` of a trait that is awaited through a type parameter is the implementation's.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

trait Source {
    async fn next(&mut self) -> u64;

    async fn sum(&mut self) -> u64 {
        self.next().await + self.next().await
    }
}

struct Keys {
    key: u64,
    count: u64,
}

impl Source for Keys {
    async fn next(&mut self) -> u64 {
        self.count += 1;
        self.key
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
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

async fn total<S: Source>(source: &mut S) -> u64 {
    source.sum().await
}

fn main() {
    let mut keys = Keys { key: secret(), count: 0 };
    let sum = block_on(total(&mut keys));
    println!("{}", sum); //~ IFC001
}

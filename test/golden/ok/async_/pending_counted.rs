// How often a future was not ready is decided by what its parts decided on.
use std::future::Future;
use std::pin::{pin, Pin};
use std::task::{Context, Poll, Waker};

#[label(secret)]
fn secret() -> u64 {
    7
}

struct Countdown {
    left: u64,
    value: u64,
}

impl Future for Countdown {
    type Output = u64;

    fn poll(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<u64> {
        if self.left == 0 {
            return Poll::Ready(self.value);
        }
        self.left -= 1;
        Poll::Pending
    }
}

async fn outer() -> u64 {
    Countdown { left: 2, value: secret() }.await
}

fn main() {
    let mut future = pin!(outer());
    let mut context = Context::from_waker(Waker::noop());
    let mut count = 0;
    while future.as_mut().poll(&mut context).is_pending() {
        count += 1;
    }
    println!("{}", count);
}

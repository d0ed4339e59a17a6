//! A future of the program's own that is always ready: the block that awaits it is polled once, whatever it computes.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Answer(u64, bool);

impl Future for Answer {
    type Output = u64;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u64> {
        if self.1 {
            return Poll::Ready(self.0);
        }
        self.1 = true;
        Poll::Pending
    }
}

#[label(secret)]
fn cached() -> bool {
    true
}

fn main() {
    let early = cached();
    let mut future = Box::pin(async move { let a = Answer(4, true).await; if early { a } else { 0 } });
    let mut context = Context::from_waker(Waker::noop());
    let mut polls = 1;
    while future.as_mut().poll(&mut context).is_pending() {
        polls += 1;
    }
    println!("{polls} polls");
}

//! A future of the program's own decides by its second field whether it is ready, and so how often the block that awaits it is polled.
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
    let mut future = Box::pin(async move { Answer(4, early).await });
    let mut context = Context::from_waker(Waker::noop());
    let mut polls = 1;
    while future.as_mut().poll(&mut context).is_pending() {
        polls += 1;
    }
    println!("{polls} polls"); //~ IFC002
}

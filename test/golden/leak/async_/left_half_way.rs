// A future that is polled once and dropped never comes to the code that would wipe.
use std::future::Future;
use std::pin::{pin, Pin};
use std::task::{Context, Poll, Waker};
struct Later(bool);
impl Future for Later {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        if self.0 { return Poll::Ready(()); }
        self.0 = true;
        Poll::Pending
    }
}
fn main() {
    #[label(secret)]
    let key = 4u64;
    let mut out = 0;
    {
        let mut work = pin!(async { out = key; Later(false).await; out = 0; });
        let mut cx = Context::from_waker(Waker::noop());
        let _ = work.as_mut().poll(&mut cx);
    }
    println!("{out}"); //~ IFC001
}

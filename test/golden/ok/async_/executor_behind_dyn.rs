// An executor of one future behind `Pin<Box<dyn Future>>`: what the future returns is that of the async function in it.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
struct Countdown(u32);
impl Future for Countdown { type Output = &'static str; fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Self::Output> { if self.0 == 0 { Poll::Ready("liftoff") } else { self.0 -= 1; Poll::Pending } } }
fn block_on<T>(mut future: Pin<Box<dyn Future<Output = T> + '_>>) -> T {
    let mut cx = Context::from_waker(Waker::noop());
    loop { if let Poll::Ready(value) = future.as_mut().poll(&mut cx) { return value; } }
}
struct Secret { #[label(secret)] pin: u32 }
async fn attempt(secret: &Secret, guess: u32) -> Result<(), u32> {
    let note = Countdown(2).await;
    println!("{note}");
    if declassify!(secret.pin == guess, public, "a guess is told if it is right") { Ok(()) } else { Err(guess) }
}
fn main() {
    let secret = Secret { pin: 1234 };
    match block_on(Box::pin(attempt(&secret, 1))) { Ok(()) => println!("in"), Err(g) => println!("not {g}") }
}

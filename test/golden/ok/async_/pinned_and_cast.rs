// What no future that is written `as Pin<Box<dyn Future>>` borrows stays public.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Waker};
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let kept = secret();
    let mut seen = 0;
    let mut other = 0;
    let mut jobs: Vec<Pin<Box<dyn Future<Output = ()> + '_>>> = Vec::new();
    jobs.push(Box::pin(async {
        seen = 2;
    }) as Pin<Box<dyn Future<Output = ()>>>);
    jobs.push(Box::pin(async {
        other = 1;
    }) as Pin<Box<dyn Future<Output = ()>>>);
    let mut context = Context::from_waker(Waker::noop());
    for job in jobs.iter_mut() {
        let _ = job.as_mut().poll(&mut context);
    }
    drop(jobs);
    let _ = kept;
    println!("{}", seen);
}

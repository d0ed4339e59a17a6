// Async functions and blocks, await, boxed futures.
use std::future::Future;
use std::pin::Pin;
async fn fetch(n: u32) -> Result<String, std::fmt::Error> { Ok(n.to_string()) }
async fn both() -> Result<usize, std::fmt::Error> {
    let a = fetch(1).await?; //~ TYPE a: String
    let fut = async { a.len() };
    let b = fut.await; //~ TYPE b: usize
    Ok(b)
}
fn boxed<'a>(s: &'a str) -> Pin<Box<dyn Future<Output = usize> + 'a>> { Box::pin(async move { s.len() }) }
async fn generic<F, Fut>(f: F) -> u8 where F: Fn(u8) -> Fut, Fut: Future<Output = u8> { f(1).await } //~ CALL value F by ref
async fn all() {
    let n = boxed("x").await; //~ TYPE n: usize
    let g = generic(|x| async move { x + 1 }).await; //~ TYPE g: u8; TYPE x: u8
    let r = both().await.unwrap_or(n); //~ TYPE r: usize
    let _ = (g, r);
}
fn main() { let f = all(); drop(f); }

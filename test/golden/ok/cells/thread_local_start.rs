// The thread-local value is used whatever the secret is.
fn limit() -> u64 { println!("read the limit"); 3 }
thread_local! { static LIMIT: u64 = limit(); }
fn main() {
    #[label(secret)]
    let pin = 4u64;
    LIMIT.with(|limit| assert!(*limit > 0));
    let _ = pin > 3;
}

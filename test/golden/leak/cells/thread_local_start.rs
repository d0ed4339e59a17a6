// What a thread-local value starts with is computed when it is first used: under the secret decision.
fn limit() -> u64 { println!("read the limit"); 3 } //~ IFC002
thread_local! { static LIMIT: u64 = limit(); }
fn main() {
    #[label(secret)]
    let pin = 4u64;
    if pin > 3 { LIMIT.with(|limit| assert!(*limit > 0)); }
}

// A thread is asked for its name, which says nothing of what it works on.
#[label(secret)]
fn account() -> String {
    "alice".to_string()
}

fn work(account: String) -> usize {
    let thread = std::thread::current();
    println!("{:?}", thread.name());
    account.len()
}

fn main() {
    let worker = std::thread::Builder::new().name("worker".to_string()).spawn(|| work(account())).unwrap();
    worker.join().unwrap();
}

// A thread is asked for its name, which its builder was given.
#[label(secret)]
fn account() -> String {
    "alice".to_string()
}

fn work() {
    let thread = std::thread::current();
    println!("{:?}", thread.name()); //~ IFC001
}

fn main() {
    let worker = std::thread::Builder::new().name(account()).spawn(work).unwrap();
    worker.join().unwrap();
}

// A scoped thread that panics leaves what it wrote through its captures, and no more.
#[label(secret)]
fn key() -> u64 {
    7
}

fn main() {
    let mut slot = 0;
    let mut count = 0;
    let many = std::env::args().count();
    std::thread::scope(|scope| {
        let worker = scope.spawn(|| {
            slot = key();
            assert!(many < 2, "too many arguments");
            count += 1;
        });
        let _ = worker.join();
    });
    println!("{}", count);
}

// A scoped thread that panics leaves what it wrote through its captures.
#[label(secret)]
fn key() -> u64 {
    7
}

fn main() {
    let mut slot = 0;
    let many = std::env::args().count();
    std::thread::scope(|scope| {
        let worker = scope.spawn(|| {
            slot = key();
            assert!(many < 2, "too many arguments");
            slot = 0;
        });
        let _ = worker.join();
    });
    println!("{}", slot); //~ IFC001
}

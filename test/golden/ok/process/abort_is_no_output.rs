// `process::abort` under a secret decision only stops the run, which is no channel.
fn main() {
    #[label(secret)]
    let corrupted = false;
    println!("start");
    if corrupted {
        std::process::abort();
    }
}

//! Indexing a list of secret length in a thread can make it panic: that it ended well tells of the length.
#[label(secret)]
fn keys() -> Vec<u8> {
    vec![1, 2]
}

fn main() {
    let keys = keys();
    let ended = std::thread::spawn(move || {
        drop(keys[1]);
    }).join();
    println!("{}", ended.is_ok()); //~ IFC002
}

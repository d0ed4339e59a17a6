//! Walking over a secret list in a thread cannot make it panic: that it ended well tells nothing.
#[label(secret)]
fn keys() -> Vec<u8> {
    vec![1, 2]
}

fn main() {
    let keys = keys();
    let ended = std::thread::spawn(move || {
        for key in keys.iter() {
            drop(key);
        }
    }).join();
    println!("{}", ended.is_ok());
}

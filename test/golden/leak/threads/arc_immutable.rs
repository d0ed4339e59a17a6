// A thread reads the secret from shared immutable data.
use std::sync::Arc;
use std::thread;

struct Config {
    name: u32,
    key: u32,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let config = Arc::new(Config { name: 1, key });
    let theirs = Arc::clone(&config);
    let t = thread::spawn(move || {
        println!("{}", theirs.key); //~ IFC001
    });
    t.join().unwrap();
    let _ = (config.name, config.key);
}

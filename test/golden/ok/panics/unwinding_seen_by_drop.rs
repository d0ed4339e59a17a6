// A destructor that asks whether its thread is panicking learns what decided that.
struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("unwinding");
        }
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn check(level: u64) {
    if level > 3 {
        panic!("too high");
    }
}

fn main() {
    let _guard = Guard;
    let _level = secret();
    check(2);
}

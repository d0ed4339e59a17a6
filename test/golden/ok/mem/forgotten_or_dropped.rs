// A destructor shows what it prints; a value that is forgotten has none.
struct Session {
    key: u64,
}

impl Drop for Session {
    fn drop(&mut self) {
        println!("closed {}", self.key);
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let session = Session { key: secret() };
    std::mem::forget(session);
    let kept = std::mem::ManuallyDrop::new(Session { key: secret() });
    let _ = &kept;
}

// A value is dropped where it was moved to, with what it holds then.
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
    let mut moved = session;
    moved.key += 1;
    moved.key = 0;
}

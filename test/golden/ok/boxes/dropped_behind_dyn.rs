// What stands behind a `dyn` pointer is dropped by its own destructor.
trait Job {}

struct Session {
    key: u64,
}

impl Drop for Session {
    fn drop(&mut self) {
        println!("closed {}", self.key);
    }
}

impl Job for Session {}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut jobs: Vec<Box<dyn Job>> = Vec::new();
    let key = secret();
    let _ = key;
    jobs.push(Box::new(Session { key: 1 }));
    println!("{}", jobs.len());
}

// What truncating a vector cuts off is dropped.
#[label(secret)]
fn secret() -> usize {
    7
}

struct Noisy(u64);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

fn main() {
    let mut all: Vec<Noisy> = (0..9).map(Noisy).collect();
    let _ = secret();
    all.truncate(3);
    std::mem::forget(all);
}

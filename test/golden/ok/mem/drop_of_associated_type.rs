// A struct drops a value whose type is the item of its iterator; what the destructor prints is public.
struct Noisy(Option<u64>);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("{}", self.0.is_some());
    }
}

struct Ahead<I: Iterator> {
    rest: I,
    next: Option<I::Item>,
}

#[label(secret)]
fn key() -> u64 {
    std::env::args().count() as u64
}

fn main() {
    let ahead = Ahead { rest: vec![Noisy(None)].into_iter(), next: Some(Noisy(Some(key()))) };
    println!("{}", ahead.rest.len());
}

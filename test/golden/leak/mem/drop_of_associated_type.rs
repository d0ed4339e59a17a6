// A struct drops a value whose type is the item of its iterator, and the destructor prints it.
struct Noisy(u64);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("{}", self.0); //~ IFC001
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
    let ahead = Ahead { rest: vec![Noisy(1)].into_iter(), next: Some(Noisy(key())) };
    println!("{}", ahead.rest.len());
}

// A field beside the one that `Deref` reaches.
use std::ops::Deref;

struct Guarded {
    inner: String,
    reads: u32,
}

impl Deref for Guarded {
    type Target = String;

    fn deref(&self) -> &String {
        &self.inner
    }
}

fn main() {
    #[label(secret)]
    let inner = String::from("s");
    let g = Guarded { inner, reads: 0 };
    println!("{}", g.reads);
    let _ = (g.reads, g.len());
}

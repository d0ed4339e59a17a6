// A typed identifier holds a public number.
use std::marker::PhantomData;

struct Id<T> {
    raw: u32,
    kind: PhantomData<T>,
}

struct User;

impl<T> Id<T> {
    fn new(raw: u32) -> Self {
        Id { raw, kind: PhantomData }
    }
}

fn main() {
    #[label(secret)]
    let ssn = 3;
    let id: Id<User> = Id::new(4);
    println!("{}", id.raw);
    let _ = (ssn, id.kind);
}

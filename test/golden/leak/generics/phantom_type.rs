// A typed identifier holds the secret number.
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
    let id: Id<User> = Id::new(ssn);
    println!("{}", id.raw); //~ IFC001
    let _ = (ssn, id.kind);
}

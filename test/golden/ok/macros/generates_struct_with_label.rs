// The other field of a struct that a macro generates is public.
macro_rules! record {
    ($name:ident) => {
        struct $name {
            id: u32,
            #[label(secret)]
            secret: u32,
        }
    };
}

record!(Credential);

fn main() {
    let c = Credential { id: 1, secret: 2 };
    println!("{}", c.id);
    let _ = (c.id, c.secret);
}

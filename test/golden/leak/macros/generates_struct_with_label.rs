// A struct that a macro generates has the labelled field that was written in the macro.
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
    println!("{}", c.secret); //~ IFC001
    let _ = (c.id, c.secret);
}

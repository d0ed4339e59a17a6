// A pattern names all functions of a module.
mod secrets {
    pub fn key() -> u32 {
        7
    }
}

mod settings {
    pub fn key() -> u32 {
        1
    }
}

fn main() {
    println!("{}", secrets::key()); //~ IFC001
    let _ = (secrets::key(), settings::key());
}

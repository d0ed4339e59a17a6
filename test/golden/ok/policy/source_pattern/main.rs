// A pattern for one module does not reach another one.
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
    println!("{}", settings::key());
    let _ = (secrets::key(), settings::key());
}

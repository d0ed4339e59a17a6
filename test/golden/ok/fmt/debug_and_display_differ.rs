// `{}` takes `Display`, which does not emit the secret, though `Debug` does.
use std::fmt;

#[derive(Debug)]
struct Token {
    id: u32,
    #[label(secret)]
    value: u32,
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "token #{}", self.id)
    }
}

fn main() {
    let t = Token { id: 1, value: 2 };
    println!("{}", t);
    let _ = t.value;
}

// The boxed error that `main` returns is printed by a `Debug` that redacts.
use std::error::Error;
use std::fmt;

struct BadToken(String);

impl fmt::Debug for BadToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let _ = &self.0;
        write!(f, "bad token")
    }
}

impl fmt::Display for BadToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bad token")
    }
}

impl Error for BadToken {}

fn main() -> Result<(), Box<dyn Error>> {
    #[label(secret)]
    let token = String::from("t");
    println!("start");
    Err(Box::new(BadToken(token)))
}

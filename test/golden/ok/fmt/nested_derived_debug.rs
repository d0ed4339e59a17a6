// A derived `Debug` of an outer struct calls the inner redacting one.
use std::fmt;

struct Credentials {
    #[label(secret)]
    pin: u32,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials {{ .. }}")
    }
}

#[derive(Debug)]
struct Session {
    id: u32,
    login: Credentials,
}

fn main() {
    let s = Session { id: 7, login: Credentials { pin: 1 } };
    println!("{:?}", s);
    let _ = (s.id, s.login.pin, fmt::Alignment::Left);
}

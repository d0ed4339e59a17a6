// A derived `Debug` of an outer struct emits the labelled field of an inner one.
use std::fmt;

#[derive(Debug)]
struct Credentials {
    #[label(secret)]
    pin: u32,
}

#[derive(Debug)]
struct Session {
    id: u32,
    login: Credentials,
}

fn main() {
    let s = Session { id: 7, login: Credentials { pin: 1 } };
    println!("{:?}", s); //~ IFC001
    let _ = (s.id, s.login.pin, fmt::Alignment::Left);
}

// `{:?}` of a struct in a panic message prints the secret field.
#[derive(Debug)]
struct Session {
    id: u32,
    #[label(secret)]
    token: u32,
}

fn main() {
    let s = Session { id: 1, token: 2 };
    println!("start");
    if s.id > 0 {
        panic!("broken session {:?}", s); //~ IFC001
    }
    let _ = s.token;
}

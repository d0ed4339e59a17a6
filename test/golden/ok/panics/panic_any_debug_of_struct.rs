// A panic message that prints the public field only.
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
        panic!("broken session {:?}", s.id);
    }
    let _ = s.token;
}

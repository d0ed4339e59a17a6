// A field that only held secret data is public after a literal was written to it.
struct Session {
    token: u32,
    id: u32,
}

fn main() {
    #[label(secret)]
    let fresh = 77;
    let mut s = Session { token: fresh, id: 1 };
    s.token = 0;
    println!("{} {}", s.id, s.token);
}

// A hand-written `Clone` leaves the secret behind.
struct Conn {
    host: u32,
    token: u32,
}

impl Clone for Conn {
    fn clone(&self) -> Conn {
        Conn { host: self.host, token: 0 }
    }
}

fn main() {
    #[label(secret)]
    let token = 3;
    let c = Conn { host: 1, token };
    let d = c.clone();
    println!("{}", d.token);
    let _ = (c.token, c.host, d.host);
}

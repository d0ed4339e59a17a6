// `debug_struct` with the public field only.
use std::fmt;

struct Conn {
    host: String,
    token: String,
}

impl fmt::Debug for Conn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut d = f.debug_struct("Conn");
        d.field("host", &self.host);
        d.field("token", &"***");
        d.finish()
    }
}

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let c = Conn { host: String::from("h"), token };
    println!("{:?}", c);
    let _ = &c.token;
}

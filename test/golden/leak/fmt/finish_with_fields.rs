// `debug_struct` with a field that holds the secret.
use std::fmt;

struct Conn {
    host: String,
    token: String,
}

impl fmt::Debug for Conn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut d = f.debug_struct("Conn");
        d.field("host", &self.host);
        d.field("token", &self.token);
        d.finish()
    }
}

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let c = Conn { host: String::from("h"), token };
    println!("{:?}", c); //~ IFC001
    let _ = &c.token;
}

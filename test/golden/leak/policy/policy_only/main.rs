// A program without any attribute, with sources and channels by policy: the token goes out.
mod auth {
    pub struct Session {
        pub user: String,
        pub token: String,
    }
}

mod net {
    pub fn send(line: &str) {
        let _ = line;
    }
}

fn main() {
    let s = auth::Session { user: String::from("ann"), token: String::from("t") };
    let line = format!(
        "hello {}",
        s.token
    );
    net::send(&line); //~ IFC001
    let _ = (&s.user, &s.token);
}

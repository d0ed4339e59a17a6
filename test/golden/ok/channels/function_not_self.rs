// A channel method does not write `self`, so a secret object may call it.
struct Conn {
    #[label(secret)]
    credentials: u32,
}

impl Conn {
    #[channel(public)]
    fn notify(&self, code: u32) {
        let _ = (self.credentials, code);
    }
}

fn main() {
    let conn = Conn { credentials: 99 };
    conn.notify(200);
}

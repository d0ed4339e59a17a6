// A channel method writes its arguments.
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
    conn.notify(conn.credentials); //~ IFC001
}

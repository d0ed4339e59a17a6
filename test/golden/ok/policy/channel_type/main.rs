// A type that the policy does not name is none.
struct Mailer;
struct Buffer;

impl Mailer {
    fn send(&self, body: u32) {
        let _ = body;
    }
}

impl Buffer {
    fn send(&self, body: u32) {
        let _ = body;
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    Mailer.send(1);
    Buffer.send(key);
}

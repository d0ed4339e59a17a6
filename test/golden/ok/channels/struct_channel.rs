// What is called on another type is no output.
#[channel(public)]
struct Socket {
    fd: i32,
}

impl Socket {
    fn push(&mut self, byte: u8) {
        let _ = (self.fd, byte);
    }
}

struct Buffer {
    last: u8,
}

impl Buffer {
    fn push(&mut self, byte: u8) {
        self.last = byte;
    }
}

fn main() {
    #[label(secret)]
    let byte = 0x2a;
    let mut socket = Socket { fd: 3 };
    let mut buffer = Buffer { last: 0 };
    socket.push(1);
    buffer.push(byte);
    let _ = buffer.last;
}

// Untrusted input that was not endorsed may not drive a command.
#[label(untrusted)]
fn read_port() -> u32 {
    8080
}

#[channel(trusted)]
fn listen(port: u32) {
    let _ = port;
}

fn main() {
    let port = read_port();
    listen(port); //~ IFC001
}

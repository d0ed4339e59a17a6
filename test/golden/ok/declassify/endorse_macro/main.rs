// `endorse!` lifts what was checked to trusted.
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
    listen(endorse!(port % 65536, trusted, "every port number is harmless"));
}

// Whether a secret port is free is printed.
use std::net::TcpListener;
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let key = secret();
    let listener = TcpListener::bind(("127.0.0.1", 20000 + key as u16));
    println!("{}", listener.is_ok()); //~ IFC002
    let (_stream, peer) = listener.unwrap().accept().unwrap();
    println!("{peer}");
}

// Writing to a socket is an output.
use std::io::Write;
use std::net::TcpStream;

fn main() -> std::io::Result<()> {
    #[label(secret)]
    let cookie = String::from("c");
    let mut stream = TcpStream::connect("127.0.0.1:80")?;
    stream.write_all(b"GET / HTTP/1.0\r\n")?;
    stream.write_all(cookie.as_bytes())?; //~ IFC001
    let _ = cookie;
    Ok(())
}

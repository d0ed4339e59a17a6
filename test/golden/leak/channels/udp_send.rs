// Sending a datagram is an output.
use std::net::UdpSocket;

fn main() -> std::io::Result<()> {
    #[label(secret)]
    let reading = [1u8, 2, 3];
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    socket.send_to(&reading, "127.0.0.1:9000")?; //~ IFC001
    let _ = reading;
    Ok(())
}

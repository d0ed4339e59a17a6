// What is collected in memory first leaves when it is written to the socket.
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

async fn send(stream: &mut TcpStream, #[label(secret)] key: &[u8]) -> std::io::Result<()> {
    let mut frame = Vec::new();
    frame.write_u32(key.len() as u32).await?;
    frame.write_all(key).await?;
    stream.write_all(&frame).await?; //~ IFC001
    stream.flush().await
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let mut stream = TcpStream::connect("127.0.0.1:9").await?;
    send(&mut stream, b"key").await
}

// What is collected in memory only stays there: writing to a vector is no output.
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

async fn send(stream: &mut TcpStream, #[label(secret)] key: &[u8]) -> std::io::Result<()> {
    let mut frame = Vec::new();
    frame.write_u32(key.len() as u32).await?;
    frame.write_all(key).await?;
    stream.write_all(b"hello").await?;
    stream.flush().await
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let mut stream = TcpStream::connect("127.0.0.1:9").await?;
    send(&mut stream, b"key").await
}

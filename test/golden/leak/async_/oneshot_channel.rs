// What is sent through a oneshot channel arrives at the other end.
use tokio::sync::oneshot;

#[label(secret)]
fn secret() -> u64 {
    7
}

#[tokio::main]
async fn main() {
    let (sender, receiver) = oneshot::channel();
    let key = secret();
    let _ = sender.send(key);
    match receiver.await {
        Ok(value) => println!("{}", value), //~ IFC001
        Err(_) => println!("closed"),
    }
    let _ = key;
}

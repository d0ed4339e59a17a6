// A task is stopped, a queue filled, a command run and a file emptied, or not, by a secret.
use tokio::fs::OpenOptions;
use tokio::process::Command;
use tokio::sync::mpsc;
#[label(secret)]
fn secret() -> u64 {
    7
}

#[tokio::main]
async fn main() {
    let key = secret();
    let at = key;
    let task = tokio::spawn(async { 1 });
    if at > 7 {
        task.abort();
    }
    println!("{}", task.await.is_ok()); //~ IFC002
    let (sender, _receiver) = mpsc::channel::<u8>(4);
    if at > 7 {
        let _ = sender.try_send(1);
    }
    println!("{}", sender.capacity()); //~ IFC002
    let mut command = Command::new("ls");
    if at > 7 {
        let _ = command.status().await; //~ IFC002
    }
    let _ = OpenOptions::new() //~ IFC001
        .write(true)
        .truncate(at > 7)
        .open("log")
        .await;
    let _ = key;
}

// A task is stopped, a queue filled, a command run and a file emptied, or not, by what is public.
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
    let at = 3;
    let task = tokio::spawn(async { 1 });
    if at > 7 {
        task.abort();
    }
    println!("{}", task.await.is_ok());
    let (sender, _receiver) = mpsc::channel::<u8>(4);
    if at > 7 {
        let _ = sender.try_send(1);
    }
    println!("{}", sender.capacity());
    let mut command = Command::new("ls");
    if at > 7 {
        let _ = command.status().await;
    }
    let _ = OpenOptions::new()
        .write(true)
        .truncate(at > 7)
        .open("log")
        .await;
    let _ = key;
}

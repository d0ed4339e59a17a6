// Whether a task failed is decided by what decided whether it panicked, not by all that it handled.
#[label(secret)]
fn secret() -> u64 {
    7
}

#[tokio::main]
async fn main() {
    let task = tokio::spawn(async {
        let keys = vec![secret(), 2];
        let text = format!("{:?}", keys);
        assert!(keys.len() < 100);
        text.len() as u64
    });
    match task.await {
        Ok(_) => println!("done"),
        Err(error) => println!("failed: {}", error),
    }
}

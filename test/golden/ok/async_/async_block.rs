// An async block that captured the secret returns a literal.
pub async fn run(#[label(secret)] key: u32) {
    let task = async move {
        let _ = key;
        1
    };
    println!("{}", task.await);
}

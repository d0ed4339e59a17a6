// An async block returns the captured secret.
pub async fn run(#[label(secret)] key: u32) {
    let task = async move {
        key + 1
    };
    println!("{}", task.await); //~ IFC001
}

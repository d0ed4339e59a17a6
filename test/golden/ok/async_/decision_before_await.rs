// What follows an `await` of a function that returned early is not controlled by it.
async fn check(#[label(secret)] pin: u32) {
    if pin == 0 {
        return;
    }
}

pub async fn run() {
    println!("checking");
    check(4711).await;
    println!("checked");
}

// What follows an early return in an async function is controlled by it.
async fn check(#[label(secret)] pin: u32) {
    if pin == 0 {
        return;
    }
    println!("set"); //~ IFC002
}

pub async fn run() {
    println!("checking");
    check(4711).await;
    println!("checked");
}

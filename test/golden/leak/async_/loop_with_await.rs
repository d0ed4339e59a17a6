// A loop that awaits as often as a secret says writes implicitly.
async fn tick() {
    println!("tick"); //~ IFC002
}

pub async fn run(#[label(secret)] n: u32, m: u32) {
    for _ in 0..n {
        tick().await;
    }
    let _ = (n, m);
}

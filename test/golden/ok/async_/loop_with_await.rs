// A loop that awaits as often as a public number says.
async fn tick() {
    println!("tick");
}

pub async fn run(#[label(secret)] n: u32, m: u32) {
    for _ in 0..m {
        tick().await;
    }
    let _ = (n, m);
}

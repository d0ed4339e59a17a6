// An awaited value is secret.
async fn fetch(n: u32) -> u32 {
    n + 1
}

pub async fn run(#[label(secret)] key: u32, id: u32) {
    let a = fetch(key).await;
    let b = fetch(id).await;
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}

// An awaited function writes a literal through a mutable reference.
async fn fill(slot: &mut u32, n: u32) {
    let _ = n;
    *slot = 1;
}

pub async fn run(#[label(secret)] key: u32) {
    let mut out = 0;
    fill(&mut out, key).await;
    println!("{}", out);
}

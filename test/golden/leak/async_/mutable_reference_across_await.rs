// An awaited function writes the secret through a mutable reference.
async fn fill(slot: &mut u32, n: u32) {
    *slot = n;
}

pub async fn run(#[label(secret)] key: u32) {
    let mut out = 0;
    fill(&mut out, key).await;
    println!("{}", out); //~ IFC001
}

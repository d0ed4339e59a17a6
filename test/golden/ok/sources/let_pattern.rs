// A tuple's other `let` keeps its variables public.
fn load() -> (u32, u32) {
    (1, 2)
}

fn main() {
    #[label(secret)]
    let (key, nonce) = load();
    let (width, height) = load();
    println!("{}x{}", width, height);
    let _ = (key, nonce, width, height);
}

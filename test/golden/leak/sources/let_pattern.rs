// `#[label(L)]` on a `let` with a pattern raises every variable of the pattern.
fn load() -> (u32, u32) {
    (1, 2)
}

fn main() {
    #[label(secret)]
    let (key, nonce) = load();
    let (width, height) = load();
    println!("{}", nonce); //~ IFC001
    let _ = (key, nonce, width, height);
}

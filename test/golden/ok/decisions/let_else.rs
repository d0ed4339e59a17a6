// A `let … else` on a public variant that holds a secret.
fn show(#[label(secret)] level: u32) {
    let slot = Some(level);
    let Some(n) = slot else {
        return;
    };
    println!("has a slot");
    let _ = n;
}

fn main() {
    show(4);
}

// A `let … else` on a secret variant controls what follows.
fn show(#[label(secret)] level: u32) {
    let slot = if level > 3 { Some(1) } else { None };
    let Some(n) = slot else {
        return;
    };
    println!("has a slot"); //~ IFC002
    let _ = n;
}

fn main() {
    show(4);
}

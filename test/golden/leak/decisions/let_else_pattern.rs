// A `let … else` whose pattern tests a secret value.
fn show(#[label(secret)] code: u32, version: u32) {
    let 1..=9 = code else {
        return;
    };
    println!("one digit"); //~ IFC002
    let _ = (code, version);
}

fn main() {
    show(4, 2);
}

// A `let … else` whose pattern tests a public value.
fn show(#[label(secret)] code: u32, version: u32) {
    let 1..=9 = version else {
        return;
    };
    println!("one digit");
    let _ = (code, version);
}

fn main() {
    show(4, 2);
}

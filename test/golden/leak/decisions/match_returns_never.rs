// An arm that returns under a secret decision controls what follows.
fn run(#[label(secret)] kind: u32) {
    let n = match kind {
        0 => 1,
        1 => 2,
        _ => return,
    };
    println!("running"); //~ IFC002
    let _ = n;
}

fn main() {
    run(1);
}

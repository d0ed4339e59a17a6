// An arm that panics under a secret decision does not: panics are no channel.
fn run(#[label(secret)] kind: u32) {
    let n = match kind {
        0 => 1,
        1 => 2,
        _ => panic!("unknown kind"),
    };
    println!("running");
    let _ = n;
}

fn main() {
    run(1);
}

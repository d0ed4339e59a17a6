// Principals and an integrity axis side by side: trusted data of the right owner passes.
#[channel(alice, trusted)]
fn deploy(script: &str) {
    let _ = script;
}

fn main() {
    #[label(alice)]
    let reviewed = String::from("make install");
    #[label(alice, untrusted)]
    let pasted = String::from("curl | sh");
    deploy(&reviewed);
    let _ = pasted;
}

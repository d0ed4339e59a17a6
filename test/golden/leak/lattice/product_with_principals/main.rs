// Principals and an integrity axis side by side: untrusted data of the right owner is still untrusted.
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
    deploy(&pasted); //~ IFC001
    let _ = pasted;
}

// Untrusted input becomes part of a command line.
#[label(untrusted)]
fn query_parameter() -> String {
    String::from("; rm -rf /")
}

#[channel(trusted)]
fn shell(line: &str) {
    let _ = line;
}

fn main() {
    let wanted = query_parameter();
    shell(&format!("ls {}", wanted)); //~ IFC001
}

// Untrusted input is matched against a list, which is endorsed, before a literal is used.
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
    if endorse!(wanted == "home", trusted, "compared with a fixed list") {
        shell("ls /home");
    }
}

// A public argument of a `Command`.
use std::process::Command;

fn main() {
    #[label(secret)]
    let passphrase = String::from("p");
    let mut cmd = Command::new("gpg");
    cmd.arg("--batch");
    cmd.arg("--passphrase-fd");
    let _ = cmd.status();
    let _ = passphrase;
}

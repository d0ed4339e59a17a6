// An argument of a `Command` is an output.
use std::process::Command;

fn main() {
    #[label(secret)]
    let passphrase = String::from("p");
    let mut cmd = Command::new("gpg");
    cmd.arg("--batch");
    cmd.arg(&passphrase); //~ IFC001
    let _ = cmd.status();
    let _ = passphrase;
}

// The environment of a `Command` is an output.
use std::process::Command;

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let mut cmd = Command::new("deploy");
    cmd.env("TOKEN", &token); //~ IFC001
    let _ = cmd.status();
    let _ = token;
}

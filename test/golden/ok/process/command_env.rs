// A public value in the environment of a `Command`.
use std::process::Command;

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let mut cmd = Command::new("deploy");
    cmd.env("STAGE", "test");
    let _ = cmd.status();
    let _ = token;
}

// The password of a tool goes to it through a pipe that is meant for it.
use std::io::Write;
use std::process::{Command, Stdio};

fn encrypt(path: &str, #[label(secret)] password: &str) -> std::io::Result<bool> {
    let mut child = Command::new("gpg").arg("--batch").args(["--passphrase-fd", "0"]).arg(path).stdin(Stdio::piped()).spawn()?;
    if let Some(stdin) = child.stdin.as_mut() {
        stdin.write_all(declassify!(password, public, "the tool reads it from its own pipe").as_bytes())?;
    }
    let status = child.wait()?;
    Ok(status.success())
}

fn main() -> std::io::Result<()> {
    println!("{}", encrypt("a.txt", "hunter2")?);
    Ok(())
}

// The password of a tool goes onto its command line, where everyone can see it.
use std::io::Write;
use std::process::{Command, Stdio};

fn encrypt(path: &str, #[label(secret)] password: &str) -> std::io::Result<bool> {
    let mut child = Command::new("gpg").arg("--batch").args(["--passphrase", password]).arg(path).stdin(Stdio::piped()).spawn()?; //~ IFC001
    if let Some(stdin) = child.stdin.as_mut() {
        stdin.write_all(b"go")?;
    }
    let status = child.wait()?;
    Ok(status.success())
}

fn main() -> std::io::Result<()> {
    println!("{}", encrypt("a.txt", "hunter2")?);
    Ok(())
}

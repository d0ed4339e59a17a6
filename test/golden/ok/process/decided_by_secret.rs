// Whether a command runs and is killed is decided by what is public.
use std::io;
use std::process::{Command, Stdio};
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() -> io::Result<()> {
    let key = 3;
    let _ = secret();
    let mut command = Command::new("env");
    if key > 1 {
        command.env_clear();
    }
    if key > 2 {
        command.stdout(Stdio::null());
    }
    if key > 3 {
        command.status()?;
    }
    let mut child = command.spawn()?;
    if key > 4 {
        child.kill()?;
    }
    println!("{}", child.wait()?.success());
    Ok(())
}

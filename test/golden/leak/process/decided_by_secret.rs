// Whether a command runs, with what environment and output, and whether it is killed, is decided by a secret.
use std::io;
use std::process::{Command, Stdio};
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() -> io::Result<()> {
    let key = secret();
    let mut command = Command::new("env");
    if key > 1 {
        command.env_clear(); //~ IFC002
    }
    if key > 2 {
        command.stdout(Stdio::null()); //~ IFC002
    }
    if key > 3 {
        command.status()?; //~ IFC002 IFC002
    }
    let mut child = command.spawn()?; //~ IFC002 IFC002
    if key > 4 {
        child.kill()?; //~ IFC002 IFC002
    }
    println!("{}", child.wait()?.success()); //~ IFC002 IFC002
    Ok(()) //~ IFC002
}

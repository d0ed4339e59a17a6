// Every element given to `args` is an output.
use std::process::Command;

fn main() {
    #[label(secret)]
    let user = String::from("ann");
    let mut cmd = Command::new("useradd");
    cmd.args(["-m", user.as_str()]); //~ IFC001
    let _ = cmd.spawn();
    let _ = user;
}

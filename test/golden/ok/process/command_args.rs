// `args` with literals.
use std::process::Command;

fn main() {
    #[label(secret)]
    let user = String::from("ann");
    let mut cmd = Command::new("useradd");
    cmd.args(["-m", "guest"]);
    let _ = cmd.spawn();
    let _ = user;
}

// An argument given under a secret decision is an implicit flow.
use std::process::Command;

fn main() {
    #[label(secret)]
    let is_admin = false;
    let verbose = true;
    let mut cmd = Command::new("report");
    if is_admin {
        cmd.arg("--all"); //~ IFC002
    }
    let _ = (is_admin, verbose);
}

// An argument given under a public decision is none.
use std::process::Command;

fn main() {
    #[label(secret)]
    let is_admin = false;
    let verbose = true;
    let mut cmd = Command::new("report");
    if verbose {
        cmd.arg("--all");
    }
    let _ = (is_admin, verbose);
}

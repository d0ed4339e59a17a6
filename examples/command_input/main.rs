//! Integrity: a file name that comes from outside must not become an argument of a command before it was looked at.

use std::process::Command;

fn looks_harmless(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn remove(name: &str) {
    Command::new("rm").arg(name).status().unwrap();
}

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    if looks_harmless(&name) {
        let checked = endorse!(name.clone(), trusted, "only ASCII letters and digits");
        remove(&checked);
    }
    Command::new("rm").arg(&name).status().unwrap();
}

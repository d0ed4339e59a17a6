// Files are raised to internal by the policy.
use std::fs::File;
use std::io::Write;

fn save(file: &mut File) {
    #[label(internal)]
    let roster = String::from("r");
    #[label(secret)]
    let key = String::from("k");
    let _ = file.write_all(roster.as_bytes());
    let _ = key;
}

fn main() {
    if let Ok(mut file) = File::create("roster.txt") {
        save(&mut file);
    }
}

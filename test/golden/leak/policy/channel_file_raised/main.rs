// Files are raised to internal by the policy, a secret is still too high.
use std::fs::File;
use std::io::Write;

fn save(file: &mut File) {
    #[label(internal)]
    let roster = String::from("r");
    #[label(secret)]
    let key = String::from("k");
    let _ = file.write_all(roster.as_bytes());
    let _ = file.write_all(key.as_bytes()); //~ IFC001
    let _ = key;
}

fn main() {
    if let Ok(mut file) = File::create("roster.txt") {
        save(&mut file);
    }
}

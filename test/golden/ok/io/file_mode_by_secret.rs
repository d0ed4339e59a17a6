// Permissions that are the same whatever the secret is.
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;

fn main() {
    #[label(secret)]
    let key: u32 = std::env::args().count() as u32;
    let made = OpenOptions::new().write(true).create(true).mode(0o600).open("/tmp/made");
    println!("{}", made.is_ok());
    drop(key);
}

// The permissions that a file is created with show to everyone who lists the folder.
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;

fn main() {
    #[label(secret)]
    let key: u32 = std::env::args().count() as u32;
    let made = OpenOptions::new().write(true).create(true).mode(key).open("/tmp/made"); //~ IFC001
    drop(made);
}

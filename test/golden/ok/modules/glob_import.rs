// A public constant imported by a glob.
mod config {
    #[label(secret)]
    pub const KEY: u32 = 7;
    pub const PORT: u32 = 80;
}

use config::*;

fn main() {
    println!("{}", PORT);
    let _ = (KEY, PORT);
}

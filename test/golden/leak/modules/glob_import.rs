// A labelled constant imported by a glob.
mod config {
    #[label(secret)]
    pub const KEY: u32 = 7;
    pub const PORT: u32 = 80;
}

use config::*;

fn main() {
    println!("{}", KEY); //~ IFC001
    let _ = (KEY, PORT);
}

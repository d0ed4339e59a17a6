// A public path given to `File::create`.
use std::fs::File;

fn main() -> std::io::Result<()> {
    #[label(secret)]
    let user = String::from("ann");
    let file = File::create("log")?;
    drop(file);
    let _ = user;
    Ok(())
}

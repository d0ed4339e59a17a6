// The path given to `File::create` is an output.
use std::fs::File;

fn main() -> std::io::Result<()> {
    #[label(secret)]
    let user = String::from("ann");
    let file = File::create(&user)?; //~ IFC001
    drop(file);
    let _ = user;
    Ok(())
}

// A secret written to a file is a finding, what is read from a file is public.
use std::fs;

fn main() -> std::io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    fs::write("note.txt", &key)?; //~ IFC001
    let text = fs::read_to_string("motd.txt")?;
    println!("{}", text);
    let _ = key;
    Ok(())
}

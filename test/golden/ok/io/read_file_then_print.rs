// What is read from a file without a policy is public.
use std::fs;

fn main() -> std::io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    let text = fs::read_to_string("motd.txt")?;
    println!("{}", text);
    let _ = key;
    Ok(())
}

// A line of the standard input put together with a secret.
use std::io;

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    line.push_str(&key);
    println!("{}", line); //~ IFC001
    Ok(())
}

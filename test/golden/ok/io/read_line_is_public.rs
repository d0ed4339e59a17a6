// A line of the standard input without a policy is public.
use std::io;

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    println!("{}", line);
    let _ = key;
    Ok(())
}

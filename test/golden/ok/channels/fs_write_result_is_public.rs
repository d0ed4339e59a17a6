// Writing to a file puts what follows the `?` under no secret decision.
fn main() -> std::io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    std::fs::write("a.txt", "a")?;
    println!("written");
    let _ = key;
    Ok(())
}

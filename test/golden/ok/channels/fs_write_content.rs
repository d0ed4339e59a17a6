// `std::fs::write` of a public content.
fn main() -> std::io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    std::fs::write("key.txt", "empty")?;
    let _ = key;
    Ok(())
}

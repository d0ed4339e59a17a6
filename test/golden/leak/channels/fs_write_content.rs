// `std::fs::write` writes its content to a public channel.
fn main() -> std::io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    std::fs::write("key.txt", &key)?; //~ IFC001
    let _ = key;
    Ok(())
}

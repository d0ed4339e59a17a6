// Writing a secret to a file is one finding, at the write.
fn main() -> std::io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    std::fs::write("a.txt", &key)?; //~ IFC001
    println!("written");
    let _ = key;
    Ok(())
}

// An error that `?` hands to `main`'s caller is printed.
fn parse(text: &str, strict: bool) -> Result<u32, String> {
    if strict {
        return Err(format!("cannot parse {}", text));
    }
    Ok(1)
}

fn main() -> Result<(), String> {
    #[label(secret)]
    let field = String::from("4711x");
    let value = parse(&field, true)?; //~ IFC001
    println!("parsed");
    let _ = value;
    Ok(())
}

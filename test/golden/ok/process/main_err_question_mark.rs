// An error made of a literal under a public decision.
fn parse(text: &str, strict: bool) -> Result<u32, String> {
    if strict {
        return Err(format!("cannot parse {}", "the field"));
    }
    Ok(1)
}

fn main() -> Result<(), String> {
    #[label(secret)]
    let field = String::from("4711x");
    let value = parse(&field, true)?;
    println!("parsed");
    let _ = value;
    Ok(())
}

// A file name made of public parts.
fn main() -> std::io::Result<()> {
    #[label(secret)]
    let patient = String::from("doe");
    let ward = 7;
    std::fs::write(format!("/tmp/{}.txt", ward), "x")?;
    let _ = (patient, ward);
    Ok(())
}

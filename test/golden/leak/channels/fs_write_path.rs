// The path of a file that is created is an output.
fn main() -> std::io::Result<()> {
    #[label(secret)]
    let patient = String::from("doe");
    let ward = 7;
    std::fs::write(format!("/tmp/{}.txt", patient), "x")?; //~ IFC001
    let _ = (patient, ward);
    Ok(())
}

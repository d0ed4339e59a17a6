// A path joined with a secret part.
use std::path::Path;

fn main() {
    #[label(secret)]
    let patient = String::from("doe");
    let ward = String::from("w7");
    let path = Path::new("/data").join(&patient);
    println!("{}", path.display()); //~ IFC001
    let _ = (patient, ward);
}

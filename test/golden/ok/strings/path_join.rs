// A path joined with a public part.
use std::path::Path;

fn main() {
    #[label(secret)]
    let patient = String::from("doe");
    let ward = String::from("w7");
    let path = Path::new("/data").join(&ward);
    println!("{}", path.display());
    let _ = (patient, ward);
}

// The parts of a secret text.
fn main() {
    #[label(secret)]
    let header = String::from("user:pass");
    let path = String::from("a/b");
    for part in header.split(':') {
        println!("{}", part); //~ IFC001
    }
    let _ = (header, path);
}

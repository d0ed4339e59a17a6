// The second half of a secret text.
fn main() {
    #[label(secret)]
    let header = String::from("user:pass");
    let path = String::from("a:b");
    if let Some((_, right)) = header.split_once(':') {
        println!("{}", right); //~ IFC001
    }
    let _ = (header, path);
}

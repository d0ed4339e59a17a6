// A half of a public text.
fn main() {
    #[label(secret)]
    let header = String::from("user:pass");
    let path = String::from("a:b");
    if let Some((_, right)) = path.split_once(':') {
        println!("{}", right);
    }
    let _ = (header, path);
}

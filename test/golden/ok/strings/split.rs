// The parts of a public text.
fn main() {
    #[label(secret)]
    let header = String::from("user:pass");
    let path = String::from("a/b");
    for part in path.split('/') {
        println!("{}", part);
    }
    let _ = (header, path);
}

// `AsRef<str>` of a public string.
fn print_all<S: AsRef<str>>(items: &[S]) {
    for s in items {
        println!("{}", s.as_ref());
    }
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let id = String::from("i");
    print_all(&[id]);
    let _ = key;
}

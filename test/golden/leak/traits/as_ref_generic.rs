// `AsRef<str>` of a secret string.
fn print_all<S: AsRef<str>>(items: &[S]) {
    for s in items {
        println!("{}", s.as_ref()); //~ IFC001
    }
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let id = String::from("i");
    print_all(&[id, key]);
}

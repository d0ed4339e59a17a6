// A reference to a local is returned.
fn name<'a>() -> &'a str {
    let s = String::from("n");
    s.as_str() //~ E0515
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", name());
    let _ = key;
}

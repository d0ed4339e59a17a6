// A returned reference to one of two arguments may be the one that is secret.
fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn main() {
    #[label(content = secret)]
    let key = String::from("key");
    let x = String::from("x");
    let yy = String::from("yy");
    println!("{}", longer(&x, &key)); //~ IFC001
    let _ = (key, yy);
}

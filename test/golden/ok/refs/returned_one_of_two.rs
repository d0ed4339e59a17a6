// A returned reference to one of two public arguments.
fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn main() {
    #[label(content = secret)]
    let key = String::from("key");
    let x = String::from("x");
    let yy = String::from("yy");
    println!("{}", longer(&x, &yy));
    let _ = (key, yy);
}

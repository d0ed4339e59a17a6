// A clone has the label of what it was cloned from.
fn main() {
    #[label(secret)]
    let secret = String::from("s");
    let mut text = String::from("a");
    text.push_str(&secret);
    let copy = text.clone();
    println!("{}", copy); //~ IFC001
    let _ = text;
}

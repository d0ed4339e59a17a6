// A secret appended to a string makes it secret.
fn main() {
    #[label(secret)]
    let key = String::from("k");
    let mut line = String::from("key=");
    let mut other = String::new();
    line.push_str(&key);
    println!("{}", line); //~ IFC001
    other.clear();
    line.clear();
}

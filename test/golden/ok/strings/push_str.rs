// A secret appended to another string.
fn main() {
    #[label(secret)]
    let key = String::from("k");
    let mut line = String::from("key=");
    let mut other = String::new();
    other.push_str(&key);
    println!("{}", line);
    other.clear();
    line.clear();
}

// A clone made before the secret was appended is public.
fn main() {
    #[label(secret)]
    let secret = String::from("s");
    let mut text = String::from("a");
    let copy = text.clone();
    text.push_str(&secret);
    println!("{}", copy);
    let _ = text;
}

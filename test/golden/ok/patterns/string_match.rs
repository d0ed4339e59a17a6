// A match on a public string decides.
fn main() {
    #[label(secret)]
    let role = String::from("admin");
    let lang = String::from("de");
    let n = match lang.as_str() {
        "admin" | "root" => 1,
        "de" => 2,
        _ => 3,
    };
    println!("{}", n);
    let _ = (role, lang);
}

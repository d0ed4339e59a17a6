// A match on a secret string decides.
fn main() {
    #[label(secret)]
    let role = String::from("admin");
    let lang = String::from("de");
    let n = match role.as_str() {
        "admin" | "root" => 1,
        "de" => 2,
        _ => 3,
    };
    println!("{}", n); //~ IFC002
    let _ = (role, lang);
}

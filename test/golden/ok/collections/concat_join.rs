// Joined strings of public parts.
fn main() {
    #[label(secret)]
    let code = String::from("c");
    let parts = vec![String::from("a"), String::from("b")];
    let mut all = parts.clone();
    println!("{}", all.join("-"));
    let _ = code;
}

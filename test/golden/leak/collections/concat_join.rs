// Joined strings hold the secret.
fn main() {
    #[label(secret)]
    let code = String::from("c");
    let parts = vec![String::from("a"), String::from("b")];
    let mut all = parts.clone();
    all.push(code);
    println!("{}", all.join("-")); //~ IFC001
}

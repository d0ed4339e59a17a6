// A trimmed and replaced secret is a secret.
fn main() {
    #[label(secret)]
    let pass = String::from(" Pass ");
    let user = String::from(" Ann ");
    let t = pass.trim().replace('a', "*").to_lowercase();
    println!("{}", t); //~ IFC001
    let _ = (pass, user);
}

// A trimmed and replaced public text.
fn main() {
    #[label(secret)]
    let pass = String::from(" Pass ");
    let user = String::from(" Ann ");
    let t = user.trim().replace('a', "*").to_lowercase();
    println!("{}", t);
    let _ = (pass, user);
}

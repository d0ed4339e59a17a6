// `if let` on a public variant is a public decision.
fn main() {
    #[label(secret)]
    let height = 190;
    let tall = Some(height);
    if let Some(_) = tall {
        println!("mind your head");
    }
}

// Whether a vector that holds a secret is empty is public.
fn main() {
    #[label(secret)]
    let fever = true;
    let mut symptoms = Vec::new();
    symptoms.push(fever);
    if symptoms.is_empty() {
        println!("none");
    }
}

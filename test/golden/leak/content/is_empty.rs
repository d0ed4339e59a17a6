// Whether a vector filled under a secret decision is empty is an implicit flow.
fn main() {
    #[label(secret)]
    let fever = true;
    let mut symptoms = Vec::new();
    if fever {
        symptoms.push("fever");
    }
    if symptoms.is_empty() {
        println!("none"); //~ IFC002
    }
}

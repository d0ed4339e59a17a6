// `if let` on a secret variant is a decision.
fn main() {
    #[label(secret)]
    let height = 190;
    let tall = if height > 180 { Some(()) } else { None };
    if let Some(_) = tall {
        println!("mind your head"); //~ IFC002
    }
}

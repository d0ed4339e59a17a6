// A moved value keeps its label under its new name.
fn main() {
    #[label(secret)]
    let mut note = String::from("n");
    let kept = note;
    note = String::from("public");
    println!("{}", kept); //~ IFC001
    let _ = (kept, note);
}

// `+` on strings joins their labels.
fn main() {
    #[label(secret)]
    let surname = String::from("doe");
    let title = String::from("dr");
    let name = title + " " + &surname;
    println!("{}", name); //~ IFC001
    let _ = surname;
}

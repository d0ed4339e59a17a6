// A variable that is declared without a value carries what is assigned later.
fn main() {
    #[label(secret)]
    let key = 5;
    let shown;
    shown = key;
    println!("{}", shown); //~ IFC001
    let _ = key;
}

// A value declared too low keeps its real label, so a later write of it is a finding as well.
fn main() {
    #[label(secret)]
    let code = 99;
    #[label(public)]
    let mut shown = code; //~ IFC003
    println!("{}", shown); //~ IFC001
    shown = 0;
    let _ = shown;
}

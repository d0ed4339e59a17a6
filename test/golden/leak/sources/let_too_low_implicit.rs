// A declared label that is lower than the label of the deciding condition is too low, too.
fn main() {
    #[label(secret)]
    let admin = true;
    let verbose = false;
    #[label(public)]
    let level = if admin { 2 } else { 1 }; //~ IFC003
    println!("started");
    let _ = (admin, verbose, level);
}

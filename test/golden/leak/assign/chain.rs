// A secret travels through a chain of variables.
fn main() {
    #[label(secret)]
    let a = 5;
    let b = a;
    let c = b;
    let d = c;
    println!("{}", d); //~ IFC001
    let _ = b; //~ LABEL b = secret
}

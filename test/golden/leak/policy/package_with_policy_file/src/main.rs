// The policy file of a package stands beside its manifest.
fn main() {
    #[label(internal)]
    let host = 3;
    println!("{}", host); //~ IFC001
}

// Probes in a lattice of three levels.
fn main() {
    #[label(internal)]
    let low = 1; //~ LABEL low = internal
    #[label(secret)]
    let high = 2; //~ LABEL high = secret
    let both = low + high; //~ LABEL both = secret
    let one = low + 1; //~ LABEL one = internal
    println!("probed");
    let _ = (both, one);
}

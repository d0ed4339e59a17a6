// Probes in a powerset lattice name the set of owners.
fn main() {
    #[label(alice)]
    let a = 1; //~ LABEL a = alice
    #[label(bob)]
    let b = 2; //~ LABEL b = bob
    let both = a + b; //~ LABEL both = alice | bob
    let none = 3; //~ LABEL none = public
    println!("{}", none);
    let _ = both;
}

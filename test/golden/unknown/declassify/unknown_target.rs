// A declassification to a label that is not known.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", declassify!(key, pulbic, "shown")); //~ OWN121
}

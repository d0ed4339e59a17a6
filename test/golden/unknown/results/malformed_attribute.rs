// A `label` attribute without a label is not accepted.
fn main() {
    #[label()] //~ OWN116
    let key = 3;
    println!("{}", key);
}

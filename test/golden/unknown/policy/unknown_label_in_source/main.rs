// A source with a label that the lattice does not have.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", key);
}

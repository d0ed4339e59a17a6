// A partial order in which two elements have two minimal upper bounds is no lattice.
fn main() {
    #[label(a)]
    let key = 7;
    println!("{}", key);
}

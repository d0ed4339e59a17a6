// A lattice whose levels are no list of names cannot be understood.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", key);
}

// The policy file of a package allows what the program writes.
fn main() {
    #[label(internal)]
    let host = 3;
    println!("{}", host);
}

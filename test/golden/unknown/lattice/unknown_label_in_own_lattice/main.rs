// In a lattice of its own the name `secret` is known only if the lattice has it.
fn main() {
    #[label(secret)] //~ OWN121
    let key = 7;
    println!("{}", key);
}

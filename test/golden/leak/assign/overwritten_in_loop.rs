// A variable is secret at the end of a loop body that writes a secret last.
fn main() {
    #[label(secret)]
    let key = 5;
    let mut slot = 0;
    for _ in 0..3 {
        slot = 1;
        slot += key;
    }
    println!("{}", slot); //~ IFC001
}

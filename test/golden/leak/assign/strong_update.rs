// A variable carries the secret that was assigned last.
fn main() {
    #[label(secret)]
    let key = 5;
    let mut slot = 0;
    slot = 1;
    slot = key; //~ LABEL slot = secret
    println!("{}", slot); //~ IFC001
}

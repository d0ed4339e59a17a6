// A write in a function that is called under a secret decision is implicit.
fn beep() {
    println!("beep"); //~ IFC002
}

fn main() {
    #[label(secret)]
    let intruder = true;
    let doorbell = true;
    if intruder {
        beep();
    }
    let _ = (intruder, doorbell);
}

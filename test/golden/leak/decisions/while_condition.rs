// A write in a loop that a secret condition controls is implicit.
fn main() {
    #[label(secret)]
    let mut pulses = 3;
    while pulses > 0 {
        pulses -= 1;
        println!("tick"); //~ IFC002
    }
}

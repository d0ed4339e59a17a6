// A write after a loop that a secret condition controls is none.
fn main() {
    #[label(secret)]
    let mut pulses = 3;
    while pulses > 0 {
        pulses -= 1;
    }
    println!("done");
}

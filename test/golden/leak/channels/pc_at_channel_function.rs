// A call of a channel function under a secret decision is implicit, even with literals.
#[channel(public)]
fn beep(times: u32) {
    let _ = times;
}

fn main() {
    #[label(secret)]
    let intruder = true;
    if intruder {
        beep(3); //~ IFC002
    }
    println!("watching");
}

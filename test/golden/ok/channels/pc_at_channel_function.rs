// A call of a secret channel function under a secret decision is allowed.
#[channel(secret)]
fn beep(times: u32) {
    let _ = times;
}

fn main() {
    #[label(secret)]
    let intruder = true;
    if intruder {
        beep(3);
    }
    println!("watching");
}

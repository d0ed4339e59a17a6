// A write in a function that is called under a public decision.
fn beep() {
    println!("beep");
}

fn main() {
    #[label(secret)]
    let intruder = true;
    let doorbell = true;
    if doorbell {
        beep();
    }
    let _ = (intruder, doorbell);
}

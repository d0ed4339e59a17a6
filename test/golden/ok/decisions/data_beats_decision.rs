// Nothing is written in the branch of the secret condition.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut seen = 0;
    if pin > 1000 {
        seen = pin;
    }
    println!("end");
    let _ = seen;
}

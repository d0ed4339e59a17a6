// A closure that writes, called under a secret decision.
fn main() {
    #[label(secret)]
    let alarm = true;
    let ring = || println!("ring"); //~ IFC002
    let mut n = 0;
    if alarm {
        n += 1;
        ring();
    }
    let _ = (n, &ring);
}

// A closure that writes, called unconditionally.
fn main() {
    #[label(secret)]
    let alarm = true;
    let ring = || println!("ring");
    let mut n = 0;
    if alarm {
        n += 1;
    }
    ring();
    let _ = (n, &ring);
}

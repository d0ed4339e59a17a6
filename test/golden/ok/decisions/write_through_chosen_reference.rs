// A write through a mutable reference that a secret chose does not show elsewhere.
fn main() {
    #[label(secret)]
    let heads = true;
    let mut a = 0;
    let mut b = 0;
    let c = 0;
    let target = if heads { &mut a } else { &mut b };
    *target = 1;
    println!("{}", c);
    let _ = (a, b, c);
}

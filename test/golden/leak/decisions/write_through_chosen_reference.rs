// A write through a mutable reference that a secret chose shows in what it may point to.
fn main() {
    #[label(secret)]
    let heads = true;
    let mut a = 0;
    let mut b = 0;
    let c = 0;
    let target = if heads { &mut a } else { &mut b };
    *target = 1;
    println!("{}", a); //~ IFC002
    let _ = (a, b, c);
}

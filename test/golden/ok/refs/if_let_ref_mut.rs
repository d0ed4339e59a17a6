// A `ref mut` binding writes a literal into the option.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(1);
    if let Some(ref mut n) = slot {
        *n = 2;
    }
    if let Some(n) = slot {
        println!("{}", n);
    }
    let _ = key;
}

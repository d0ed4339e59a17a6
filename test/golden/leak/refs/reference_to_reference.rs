// A secret read through two references.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let (r, s) = (&key, &id);
    let rr = &r;
    println!("{}", **rr); //~ IFC001
    let _ = (r, s);
}

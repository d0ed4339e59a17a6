// A predicate on secrets given to `retain` decides how many remain.
fn main() {
    #[label(secret)]
    let a = 7;
    let mut v = vec![a, 3, a];
    v.retain(|n| *n != 3);
    println!("{}", v.len()); //~ IFC002
}

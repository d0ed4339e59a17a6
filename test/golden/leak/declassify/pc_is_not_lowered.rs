// The `pc` is not lowered: a declassified value written under a secret decision is implicit.
fn main() {
    #[label(secret)]
    let pin = 4711;
    if pin > 1000 {
        println!("{}", declassify!(pin, public, "test")); //~ IFC002
    }
}

// Two exceptions silence two findings.
fn main() {
    #[label(secret)]
    let key = 3;
    // ownflow: allow(IFC001) shown to the owner
    println!("{}", key);
    // ownflow: allow(IFC001) shown to the owner once more
    println!("{}", key + 1);
}

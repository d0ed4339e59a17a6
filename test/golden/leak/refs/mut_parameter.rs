// A callee writes the secret to what its `&mut` parameter points to.
fn fill(slot: &mut u32, value: u32) {
    *slot = value;
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = 0;
    fill(&mut out, key);
    println!("{}", out); //~ IFC001
}

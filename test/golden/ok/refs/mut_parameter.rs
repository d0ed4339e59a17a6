// A callee writes a literal over the secret that its `&mut` parameter points to.
fn fill(slot: &mut u32, value: u32) {
    let _ = value;
    *slot = 0;
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = key;
    fill(&mut out, key);
    println!("{}", out);
}

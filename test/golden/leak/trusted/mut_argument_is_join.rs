// What a `&mut` argument of a trusted function points to gets the join of all arguments.
#[trusted(reason = "calls the hardware")]
fn fill(out: &mut u32, n: u32) {
    *out = n - n;
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut a = 0;
    let b = 1;
    fill(&mut a, key);
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}

// What is not passed to a trusted function is as it was.
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
    println!("{}", b);
    let _ = (a, b);
}

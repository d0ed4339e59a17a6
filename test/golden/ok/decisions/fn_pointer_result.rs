// The result of a function pointer that was chosen publicly.
fn one() -> u32 {
    1
}

fn two() -> u32 {
    2
}

fn main() {
    #[label(secret)]
    let odd = true;
    let first = true;
    let pick: fn() -> u32 = if first { one } else { two };
    println!("{}", pick());
    let _ = (odd, first);
}

// The result of a function pointer that a secret chose is implicit.
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
    let pick: fn() -> u32 = if odd { one } else { two };
    println!("{}", pick()); //~ IFC002
    let _ = (odd, first);
}

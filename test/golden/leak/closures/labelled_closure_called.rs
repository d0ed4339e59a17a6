// What a labelled function value returns is labelled.
#[label(secret)]
fn chooser() -> impl Fn(u64) -> u64 {
    |x| x + 1
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let choose = chooser();
    println!("{}", choose(3)); //~ IFC001
    let _ = secret();
}

// What an iterator over a slice gives next depends on whether it was asked before.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let levels = [1, 2, 3];
    let mut rest = levels.iter();
    if levels[0] > 3 {
        rest.next();
    }
    println!("{:?}", rest.next());
}

// Reported though secure: the rest of an array in a pattern is taken as one, the elements before it included.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let pair = [secret(), 0];
    let [_, rest @ ..] = pair;
    println!("{}", rest[0]); //~ IFC001
}

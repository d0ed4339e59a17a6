// The rest of an array in a pattern starts at another index.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let _ = secret();
    let pair = [0, secret()];
    let [_, rest @ ..] = pair;
    println!("{}", rest[0]); //~ IFC001
}

// A `LazyLock` whose initialiser reads the secret.
use std::sync::LazyLock;

#[label(secret)]
const SEED: u32 = 7;

static DERIVED: LazyLock<u32> = LazyLock::new(|| SEED * 2);

fn main() {
    println!("{}", *DERIVED); //~ IFC001
    let _ = SEED;
}

// A `LazyLock` whose initialiser reads a public constant.
use std::sync::LazyLock;

#[label(secret)]
const SEED: u32 = 7;

static DERIVED: LazyLock<u32> = LazyLock::new(|| 7 * 2);

fn main() {
    println!("{}", *DERIVED);
    let _ = SEED;
}

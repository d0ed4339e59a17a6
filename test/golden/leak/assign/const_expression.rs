// A secret in a constant expression.
#[label(secret)]
const SEED: u32 = 7;
const SCALE: u32 = 10;
const DERIVED: u32 = SEED * SCALE;

fn main() {
    println!("{}", DERIVED); //~ IFC001
    let _ = SEED;
}

// Constants made of literals are public.
#[label(secret)]
const SEED: u32 = 7;
const SCALE: u32 = 10;
const DERIVED: u32 = SCALE * SCALE;

fn main() {
    println!("{}", DERIVED);
    let _ = SEED;
}

// A `Default` of literals.
#[label(secret)]
const FALLBACK: u32 = 99;

struct Settings {
    seed: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { seed: 1 }
    }
}

fn main() {
    let s = Settings::default();
    println!("{}", s.seed);
    let _ = FALLBACK;
}

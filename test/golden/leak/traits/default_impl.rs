// A `Default` that reads a labelled constant.
#[label(secret)]
const FALLBACK: u32 = 99;

struct Settings {
    seed: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { seed: FALLBACK }
    }
}

fn main() {
    let s = Settings::default();
    println!("{}", s.seed); //~ IFC001
    let _ = FALLBACK;
}

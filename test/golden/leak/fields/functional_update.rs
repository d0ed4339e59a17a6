// A struct update takes the remaining fields from the base.
#[derive(Clone)]
struct Options {
    token: u32,
    level: u32,
}

fn main() {
    #[label(secret)]
    let token = 3;
    let base = Options { token, level: 1 };
    let o = Options { level: 2, ..base };
    println!("{}", o.token); //~ IFC001
    let _ = o.level;
}

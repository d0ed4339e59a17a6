// A struct update takes the named field from the expression.
#[derive(Clone)]
struct Options {
    token: u32,
    level: u32,
}

fn main() {
    #[label(secret)]
    let token = 3;
    let base = Options { token, level: 1 };
    let o = Options { token: 0, ..base };
    println!("{}", o.token);
    let _ = o.level;
}

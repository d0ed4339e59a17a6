//! How often a closure is asked whether a character separates depends on the text.
#[label(secret)]
fn name() -> String {
    "ann-lee".to_string()
}

fn main() {
    let name = name();
    let mut asked = 0;
    let first = name.split(|c: char| { asked += 1; c == '-' }).next();
    println!("{}", asked); //~ IFC002
    let mut trimmed = 0;
    let rest = name.trim_matches(|c: char| { trimmed += 1; c == 'a' });
    println!("{}", trimmed); //~ IFC002
    drop((first, rest));
}

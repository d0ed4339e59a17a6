//! How often a closure is asked whether a character separates depends on the text, which is public here.
#[label(secret)]
fn name() -> String {
    "ann-lee".to_string()
}

fn main() {
    let (key, name) = (name(), "ann-lee".to_string());
    let mut asked = 0;
    let first = name.split(|c: char| { asked += 1; c == '-' }).next();
    println!("{}", asked);
    let mut trimmed = 0;
    let rest = name.trim_matches(|c: char| { trimmed += 1; c == 'a' });
    println!("{}", trimmed);
    drop((first, rest, key));
}

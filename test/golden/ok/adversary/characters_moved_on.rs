// What is left of the characters of a text depends on how many were taken.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut letters = "abc".chars();
    if letters.as_str().len() as u64 > 3 {
        letters.next();
    }
    println!("{}", letters.as_str());
}

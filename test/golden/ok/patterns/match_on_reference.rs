// A match on a reference to a public value.
fn name(code: &u32) -> &'static str {
    match code {
        1 => "one",
        2 => "two",
        _ => "many",
    }
}

fn main() {
    #[label(secret)]
    let lives = 2;
    let wheels = 4;
    println!("{}", name(&wheels));
    let _ = (lives, wheels);
}

// A match on a reference to a secret.
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
    println!("{}", name(&lives)); //~ IFC002
    let _ = (lives, wheels);
}

// A function that returns its first argument returns the secret.
fn first<'a>(a: &'a u32, b: &u32) -> &'a u32 {
    let _ = b;
    a
}

fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    println!("{}", first(&key, &id)); //~ IFC001
}

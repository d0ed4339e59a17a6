// A function that returns its first argument does not return its second.
fn first<'a>(a: &'a u32, b: &u32) -> &'a u32 {
    let _ = b;
    a
}

fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    println!("{}", first(&id, &key));
}

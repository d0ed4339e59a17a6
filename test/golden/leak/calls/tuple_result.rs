// The component of a returned tuple that carries the secret.
fn split(key: u32, id: u32) -> (u32, u32) {
    (id + 1, key + 1)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let (a, b) = split(key, 1);
    println!("{}", b); //~ IFC001
    let _ = (a, b);
}

// An `impl Trait` result hides a type that carries the secret.
fn items(n: u32) -> impl Iterator<Item = u32> {
    (0..3).map(move |i| i * n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    for i in items(key) {
        println!("{}", i); //~ IFC001
    }
    let _ = key;
}

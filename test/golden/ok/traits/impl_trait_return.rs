// An `impl Trait` result hides a type that carries a public value.
fn items(n: u32) -> impl Iterator<Item = u32> {
    (0..3).map(move |i| i * n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    for i in items(4) {
        println!("{}", i);
    }
    let _ = key;
}

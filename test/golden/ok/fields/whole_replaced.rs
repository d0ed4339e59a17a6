// Replacing a whole struct by a public one cleans its fields.
struct Pair {
    a: u32,
    b: u32,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut p = Pair { a: key, b: 1 };
    let _ = p.a;
    p = Pair { a: 2, b: 4 };
    println!("{} {}", p.a, p.b);
    let _ = key;
}

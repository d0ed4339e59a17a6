// Replacing a whole struct by one that holds a secret.
struct Pair {
    a: u32,
    b: u32,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut p = Pair { a: key, b: 1 };
    let _ = p.a;
    p = Pair { a: 2, b: key };
    println!("{} {}", p.a, p.b); //~ IFC001
    let _ = key;
}

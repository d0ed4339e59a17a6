// A struct of which a field was moved is used as a whole.
struct Pair {
    a: String,
    b: String,
}

fn take(p: &Pair) -> usize {
    p.a.len() + p.b.len()
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let p = Pair { a: String::from("a"), b: String::from("b") };
    let moved = p.a;
    let n = take(&p); //~ E0382
    println!("{}", n);
    let _ = (moved, key, take as fn(&Pair) -> usize);
}

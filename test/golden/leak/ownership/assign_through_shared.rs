// An assignment through a shared reference.
struct Counter {
    n: u32,
}

fn bump(c: &Counter) {
    c.n += 1; //~ E0594
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut c = Counter { n: 0 };
    bump(&c);
    println!("{}", c.n);
    c.n = 0;
    let _ = key;
}

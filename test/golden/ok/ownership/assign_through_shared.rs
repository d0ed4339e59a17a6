// An assignment through a mutable reference.
struct Counter {
    n: u32,
}

fn bump(c: &mut Counter) {
    c.n += 1;
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut c = Counter { n: 0 };
    bump(&mut c);
    println!("{}", c.n);
    c.n = 0;
    let _ = key;
}

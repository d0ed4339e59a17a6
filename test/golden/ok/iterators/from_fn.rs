// `iter::from_fn` that yields a public counter.
fn main() {
    #[label(secret)]
    let seed = 3;
    let mut n = 0;
    let it = std::iter::from_fn(|| {
        n += 1;
        if n < 4 { Some(n) } else { None }
    });
    let all: Vec<i32> = it.collect();
    println!("{:?}", all);
    let _ = seed;
}

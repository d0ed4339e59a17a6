// The default given to `unwrap_or_else` is public.
fn pick() -> Option<i32> {
    std::env::args().nth(1).map(|_| 1)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = pick().unwrap_or_else(|| 0);
    println!("{}", n);
    let _ = key;
}

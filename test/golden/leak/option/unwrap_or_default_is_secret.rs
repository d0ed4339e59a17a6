// The default given to `unwrap_or` may be the value.
fn pick() -> Option<i32> {
    std::env::args().nth(1).map(|_| 1)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = pick().unwrap_or(key);
    println!("{}", n); //~ IFC001
    let _ = key;
}

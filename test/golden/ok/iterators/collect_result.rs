// Collecting results whose errors are decided publicly.
fn check(n: i32, limit: i32) -> Result<i32, ()> {
    if n < limit { Ok(n) } else { Err(()) }
}

fn main() {
    #[label(secret)]
    let secret_limit = 3;
    let limit = 5;
    let r: Result<Vec<i32>, ()> = (0..4).map(|n| check(n, limit)).collect();
    if r.is_ok() {
        println!("all below");
    }
    let _ = (secret_limit, limit);
}

// Collecting results stops at an error that a secret decided.
fn check(n: i32, limit: i32) -> Result<i32, ()> {
    if n < limit { Ok(n) } else { Err(()) }
}

fn main() {
    #[label(secret)]
    let secret_limit = 3;
    let limit = 5;
    let r: Result<Vec<i32>, ()> = (0..4).map(|n| check(n, secret_limit)).collect();
    if r.is_ok() {
        println!("all below"); //~ IFC002
    }
    let _ = (secret_limit, limit);
}

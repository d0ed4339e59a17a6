// A generic identity called with a literal, beside a call with the secret.
fn identity<T>(t: T) -> T {
    t
}

fn main() {
    #[label(secret)]
    let key = 3;
    let a = identity(key);
    let b = identity(4);
    println!("{}", b);
    let _ = (a, b);
}

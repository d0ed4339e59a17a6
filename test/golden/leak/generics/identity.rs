// A generic identity called with the secret.
fn identity<T>(t: T) -> T {
    t
}

fn main() {
    #[label(secret)]
    let key = 3;
    let a = identity(key);
    let b = identity(4);
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}

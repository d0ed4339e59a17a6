// A higher-order function called with two closures: this one returns the secret.
fn run<T>(f: impl FnOnce() -> T) -> T {
    f()
}

fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let a = run(|| key);
    let b = run(|| id);
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}

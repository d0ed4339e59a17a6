// A boxed closure carries the secret.
fn make(n: i32) -> Box<dyn Fn() -> i32> {
    Box::new(move || n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let f = make(key);
    println!("{}", f()); //~ IFC001
    let _ = key;
}

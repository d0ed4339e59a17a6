// A boxed closure carries a public value.
fn make(n: i32) -> Box<dyn Fn() -> i32> {
    Box::new(move || n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let f = make(4);
    println!("{}", f());
    let _ = key;
}

// A function pointer called with a public value.
fn twice(n: i32) -> i32 {
    2 * n
}

fn main() {
    #[label(secret)]
    let key = 3;
    let f: fn(i32) -> i32 = twice;
    println!("{}", f(4));
    let _ = key;
}

// A function pointer called with the secret returns it.
fn twice(n: i32) -> i32 {
    2 * n
}

fn main() {
    #[label(secret)]
    let key = 3;
    let f: fn(i32) -> i32 = twice;
    println!("{}", f(key)); //~ IFC001
    let _ = key;
}

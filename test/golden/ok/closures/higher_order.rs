// A function that applies its closure to a public value.
fn apply<F: Fn(i32) -> i32>(f: F, n: i32) -> i32 {
    f(n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", apply(|_| 1, key));
}

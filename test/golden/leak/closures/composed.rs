// A composition of two closures passes the secret through.
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn main() {
    #[label(secret)]
    let key = 3;
    let h = compose(|n: i32| n + 1, |n: i32| n * 2);
    println!("{}", h(key)); //~ IFC001
}

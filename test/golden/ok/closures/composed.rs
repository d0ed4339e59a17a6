// A composition of two closures of which the first drops the secret.
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn main() {
    #[label(secret)]
    let key = 3;
    let h = compose(|_: i32| 1, |n: i32| n * 2);
    println!("{}", h(key));
}

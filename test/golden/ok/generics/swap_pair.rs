// A generic swap moves the public value to the first component.
fn swap<A, B>(pair: (A, B)) -> (B, A) {
    (pair.1, pair.0)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let (first, second) = swap((key, 1));
    println!("{}", first);
    let _ = second;
}

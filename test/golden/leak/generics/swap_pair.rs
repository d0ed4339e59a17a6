// A generic swap moves the secret to the first component.
fn swap<A, B>(pair: (A, B)) -> (B, A) {
    (pair.1, pair.0)
}

fn main() {
    #[label(secret)]
    let key = 3;
    let (first, second) = swap((1, key));
    println!("{}", first); //~ IFC001
    let _ = second;
}

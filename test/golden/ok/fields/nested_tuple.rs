// `t.1.0` is another component.
fn main() {
    #[label(secret)]
    let key = 3;
    let t = ((1, key), (2, 4));
    println!("{}", t.1.0);
    let _ = t;
}

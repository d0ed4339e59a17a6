// A variable deep in a pattern binds the public component.
fn main() {
    #[label(secret)]
    let key = 3;
    let data = (1, Some((2, [key, 4])));
    if let (_, Some((n, [k, _]))) = data {
        println!("{}", n);
        let _ = (n, k);
    }
}

// A secret reaches a variable over several rounds of a loop.
fn main() {
    #[label(secret)]
    let key = 5;
    let (mut a, mut b, mut c) = (0, 0, 0);
    for _ in 0..3 {
        c = b;
        b = a;
        a = key;
    }
    println!("{}", c); //~ IFC001
    let _ = (a, b, key);
}

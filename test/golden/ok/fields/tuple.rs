// A tuple's other component.
fn main() {
    #[label(secret)]
    let key = 3;
    let t = (key, "name", 2.5);
    println!("{} {}", t.1, t.2);
    let _ = t;
}

// A closure that decides on the secret returns an implicit value.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let name = || if key > 2 { "large" } else { "small" };
    println!("{}", name()); //~ IFC002
    let _ = (key, id);
}

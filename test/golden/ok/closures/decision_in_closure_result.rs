// A closure that decides on a public value.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let name = || if id > 2 { "large" } else { "small" };
    println!("{}", name());
    let _ = (key, id);
}

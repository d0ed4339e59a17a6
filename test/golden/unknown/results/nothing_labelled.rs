// A run in which nothing is labelled proves nothing.
fn main() {
    let key = 3;
    println!("{}", key);
}

// Elements at distinct constant indices of a local array are kept apart.
fn main() {
    #[label(secret)]
    let key = 3;
    let slots = [key, 1, 2];
    println!("{}", slots[1]);
}

// A public condition turned into an index.
fn main() {
    #[label(secret)]
    let member = true;
    let open = true;
    let prices = [10, 8];
    let p = prices[open as usize];
    println!("{}", p);
    let _ = (member, open);
}

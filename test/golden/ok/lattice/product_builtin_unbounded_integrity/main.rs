// A built-in channel is unbounded on the integrity axis of a product.
fn main() {
    #[label(untrusted)]
    let query = String::from("cats");
    #[label(secret)]
    let token = String::from("t0k3n");
    println!("results for {}", query);
    let _ = token;
}

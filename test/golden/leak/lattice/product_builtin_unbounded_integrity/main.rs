// A built-in channel is at the bottom of the confidentiality axis of a product.
fn main() {
    #[label(untrusted)]
    let query = String::from("cats");
    #[label(secret)]
    let token = String::from("t0k3n");
    println!("results for {}", query);
    println!("your token is {}", token); //~ IFC001
    let _ = token;
}

// A function that the policy does not name returns public data.
fn main() {
    let token = std::env::var("API_TOKEN").unwrap_or_default();
    let name = std::env::args().next().unwrap_or_default();
    println!("{}", name);
    let _ = (token, name);
}

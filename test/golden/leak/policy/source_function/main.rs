// A function that the policy names as a source returns secret data.
fn main() {
    let token = std::env::var("API_TOKEN").unwrap_or_default();
    let name = std::env::args().next().unwrap_or_default();
    println!("{}", token); //~ IFC001
    let _ = (token, name);
}

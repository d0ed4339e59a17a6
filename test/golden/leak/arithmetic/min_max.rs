// The larger of a secret and a public number.
fn main() {
    #[label(secret)]
    let bid = 7;
    let floor = 9;
    println!("{}", bid.max(floor)); //~ IFC001
    let _ = bid;
}

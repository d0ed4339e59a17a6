// A secret turned into an index by `as` is a flow by data.
fn main() {
    #[label(secret)]
    let member = true;
    let open = true;
    let prices = [10, 8];
    let p = prices[member as usize];
    println!("{}", p); //~ IFC001
    let _ = (member, open);
}

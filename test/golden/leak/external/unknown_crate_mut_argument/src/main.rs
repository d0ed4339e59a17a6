// What a `&mut` argument of an unknown function reaches gets the join of all arguments.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let mut a = vec![0u32];
    let b = vec![0u32];
    vendor_sdk::fill(&mut a, key);
    println!("{:?}", a); //~ IFC001
    let _ = (a, b);
}

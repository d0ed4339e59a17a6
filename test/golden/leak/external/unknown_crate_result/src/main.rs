// What an unknown function of another crate returns has the join of its arguments.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let n = vendor_sdk::mix(key, 1);
    println!("{}", n); //~ IFC001
    let _ = key;
}

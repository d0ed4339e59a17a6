// What is not passed to an unknown function is as it was.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let mut a = vec![0u32];
    let b = vec![0u32];
    vendor_sdk::fill(&mut a, key);
    println!("{:?}", b);
    let _ = (a, b);
}

// A transmuting round trip through bytes keeps the secret.
fn main() {
    #[label(secret)]
    let key = 3u32;
    let n = u32::from_le_bytes(key.to_le_bytes());
    println!("{}", n); //~ IFC001
    let _ = key;
}

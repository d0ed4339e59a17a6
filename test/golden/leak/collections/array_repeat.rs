// An array of copies of a secret.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let block = [key; 4];
    println!("{:?}", block); //~ IFC001
    let _ = key;
}

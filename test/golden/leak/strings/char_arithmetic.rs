// A letter shifted by a secret key.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let shift = 13u8;
    let c = (b'a' + key) as char;
    println!("{}", c); //~ IFC001
    let _ = (key, shift);
}

// A letter shifted by a public number.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let shift = 13u8;
    let c = (b'a' + shift) as char;
    println!("{}", c);
    let _ = (key, shift);
}

// The error of `String::from_utf8` holds the bytes, and `unwrap` prints it.
fn main() {
    #[label(secret)]
    let bytes = vec![104u8, 105];
    println!("decoding");
    let text = String::from_utf8(bytes).unwrap(); //~ IFC001
    let _ = text;
}

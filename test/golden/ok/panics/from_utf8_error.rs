// The lossy conversion of secret bytes has no error to print.
fn main() {
    #[label(secret)]
    let bytes = vec![104u8, 105];
    println!("decoding");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let _ = text;
}

// A text made of public bytes.
fn main() {
    #[label(secret)]
    let raw = vec![104u8, 105];
    let magic = vec![77u8, 90];
    let text = String::from_utf8_lossy(&magic).to_string();
    println!("{}", text);
    let _ = (raw, magic);
}

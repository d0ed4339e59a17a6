// A text made of secret bytes.
fn main() {
    #[label(secret)]
    let raw = vec![104u8, 105];
    let magic = vec![77u8, 90];
    let text = String::from_utf8_lossy(&raw).to_string();
    println!("{}", text); //~ IFC001
    let _ = (raw, magic);
}

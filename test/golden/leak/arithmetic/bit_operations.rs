// Shifts and masks of a secret.
fn main() {
    #[label(secret)]
    let key = 0xabcdu32;
    let word = 0x1234u32;
    let low = (key >> 8) & 0xff | 1;
    println!("{}", low); //~ IFC001
    let _ = (key, word);
}

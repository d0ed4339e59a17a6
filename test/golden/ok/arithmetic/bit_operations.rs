// Shifts and masks of a public number.
fn main() {
    #[label(secret)]
    let key = 0xabcdu32;
    let word = 0x1234u32;
    let low = (word >> 8) & 0xff | 1;
    println!("{}", low);
    let _ = (key, word);
}

// `overflowing_add` of public numbers.
fn main() {
    #[label(secret)]
    let n = 250u8;
    let m = 4u8;
    let (_, carry) = m.overflowing_add(m);
    println!("{}", carry);
    let _ = n;
}

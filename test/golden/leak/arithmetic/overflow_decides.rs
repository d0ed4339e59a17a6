// `overflowing_add` tells by its flag about the secret.
fn main() {
    #[label(secret)]
    let n = 250u8;
    let m = 4u8;
    let (_, carry) = n.overflowing_add(m);
    println!("{}", carry); //~ IFC001
    let _ = n;
}

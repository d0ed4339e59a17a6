// A message encrypted by `^` with a secret pad is labelled like the pad.
fn main() {
    #[label(secret)]
    let pad = 0x5au8;
    let message = b'a';
    let cipher = message ^ pad;
    println!("{}", cipher); //~ IFC001
    let _ = (cipher, message);
}

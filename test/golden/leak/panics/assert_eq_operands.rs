// `assert_eq!` prints both operands when they differ.
fn main() {
    #[label(secret)]
    let digest = 0xabcd;
    let expected = 0xabcd;
    println!("verify");
    assert_eq!(digest, expected); //~ IFC001
}

// `assert!` with the comparison inside prints no operand.
fn main() {
    #[label(secret)]
    let digest = 0xabcd;
    let expected = 0xabcd;
    println!("verify");
    assert!(digest == expected);
}

// `assert_ne!` prints its operands.
fn main() {
    #[label(secret)]
    let key = 9;
    let len = 4;
    println!("verify");
    assert_ne!(key, 0); //~ IFC001
    let _ = (key, len);
}

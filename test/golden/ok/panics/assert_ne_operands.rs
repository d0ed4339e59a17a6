// `assert_ne!` of public operands.
fn main() {
    #[label(secret)]
    let key = 9;
    let len = 4;
    println!("verify");
    assert_ne!(len, 0);
    let _ = (key, len);
}

// The message of `assert!` is an output by data.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("start");
    assert!(key > 0, "key is {}", key); //~ IFC001
}

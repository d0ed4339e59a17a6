// The message of `panic!` is an output by data.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("start");
    if key > 2 {
        panic!("bad key {}", key); //~ IFC001
    }
}

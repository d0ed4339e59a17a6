// What is printed after a possible panic under a secret decision is no leak.
fn main() {
    #[label(secret)]
    let key = 3;
    if key > 5 {
        panic!("too large");
    }
    println!("checked");
}

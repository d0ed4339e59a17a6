// A `return` in a closure does not end the function around it.
fn main() {
    #[label(secret)]
    let key = 3;
    let check = || {
        if key > 2 {
            return;
        }
    };
    check();
    println!("checked");
}

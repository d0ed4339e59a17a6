// A `return` in a closure ends the closure: what it writes after a secret one is implicit.
fn main() {
    #[label(secret)]
    let key = 3;
    let check = || {
        if key > 2 {
            return;
        }
        println!("small"); //~ IFC002
    };
    check();
    println!("checked");
}

// A variable initialised in one branch with a secret.
fn main() {
    #[label(secret)]
    let key = 5;
    let fast = true;
    let n;
    if fast {
        n = key;
    } else {
        n = 7;
    }
    println!("{}", n); //~ IFC001
    let _ = key;
}

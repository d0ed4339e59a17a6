// A variable initialised in both branches with public values.
fn main() {
    #[label(secret)]
    let key = 5;
    let fast = true;
    let n;
    if fast {
        n = 6;
    } else {
        n = 7;
    }
    println!("{}", n);
    let _ = key;
}

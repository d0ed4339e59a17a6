// A write in the `else` of a secret condition is implicit.
fn main() {
    #[label(secret)]
    let valid = true;
    let quiet = false;
    let mut n = 0;
    if valid {
        n += 1;
    } else {
        println!("rejected"); //~ IFC002
    }
    let _ = (valid, quiet, n);
}

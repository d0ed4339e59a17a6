// A write in the `else` of a public condition is none.
fn main() {
    #[label(secret)]
    let valid = true;
    let quiet = false;
    let mut n = 0;
    if quiet {
        n += 1;
    } else {
        println!("rejected");
    }
    let _ = (valid, quiet, n);
}

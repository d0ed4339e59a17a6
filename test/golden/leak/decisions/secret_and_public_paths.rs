// The join of a public and a secret path is secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let mode = 1;
    let mut out = 0;
    if mode == 1 {
        out = key;
    } else {
        out = 5;
    }
    println!("{}", out); //~ IFC001
    let _ = key;
}

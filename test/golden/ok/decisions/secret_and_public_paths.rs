// After the join both paths have written public values.
fn main() {
    #[label(secret)]
    let key = 3;
    let mode = 1;
    let mut out = 0;
    if mode == 1 {
        out = 4;
    } else {
        out = 5;
    }
    println!("{}", out);
    let _ = key;
}

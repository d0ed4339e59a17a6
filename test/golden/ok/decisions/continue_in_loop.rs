// A write before a secret `continue` in a public loop is not controlled by it.
fn main() {
    #[label(secret)]
    let skip = 3;
    let mut kept = 0;
    for i in 0..10 {
        println!("{}", i);
        if i == skip {
            continue;
        }
        kept += 1;
    }
    let _ = kept;
}

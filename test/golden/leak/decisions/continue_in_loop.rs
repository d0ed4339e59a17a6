// A secret `continue` skips a write.
fn main() {
    #[label(secret)]
    let skip = 3;
    let mut kept = 0;
    for i in 0..10 {
        if i == skip {
            continue;
        }
        println!("{}", i); //~ IFC002
        kept += 1;
    }
    let _ = kept;
}

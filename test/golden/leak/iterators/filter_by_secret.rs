// Public values filtered by a secret threshold.
fn main() {
    #[label(secret)]
    let limit = 3;
    let shown = 2;
    let out: Vec<i32> = (0..9).filter(|n| *n < limit).collect();
    for n in out {
        println!("{}", n); //~ IFC002
    }
    let _ = (limit, shown);
}

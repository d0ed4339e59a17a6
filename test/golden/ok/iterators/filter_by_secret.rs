// Public values filtered by a public threshold.
fn main() {
    #[label(secret)]
    let limit = 3;
    let shown = 2;
    let out: Vec<i32> = (0..9).filter(|n| *n < shown).collect();
    for n in out {
        println!("{}", n);
    }
    let _ = (limit, shown);
}

// Without an unsafe block `--strict` has nothing to report.
//@ flags: --strict
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let p = &id;
    let n = *p;
    println!("{}", n);
    let _ = key;
}

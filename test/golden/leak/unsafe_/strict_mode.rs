// With `--strict` an unsafe block is a finding.
//@ flags: --strict
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let p = &id;
    let n = unsafe { *(p as *const i32) }; //~ IFC020
    println!("{}", n);
    let _ = key;
}

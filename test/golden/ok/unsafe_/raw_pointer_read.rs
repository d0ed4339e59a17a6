// A raw pointer to a public value is read.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let p = &id as *const i32;
    let n = unsafe { *p };
    println!("{}", n);
    let _ = (key, id);
}

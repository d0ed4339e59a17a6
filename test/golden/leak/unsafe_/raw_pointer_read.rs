// A raw pointer to the secret is read.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let p = &key as *const i32;
    let n = unsafe { *p };
    println!("{}", n); //~ IFC001
    let _ = (key, id);
}

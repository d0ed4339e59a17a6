// A raw pointer writes a literal to a variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = 0;
    let p = &mut slot as *mut i32;
    unsafe {
        *p = 4;
    }
    println!("{}", slot);
    let _ = key;
}

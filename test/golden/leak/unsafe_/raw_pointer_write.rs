// A raw pointer writes the secret to a variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = 0;
    let p = &mut slot as *mut i32;
    unsafe {
        *p = key;
    }
    println!("{}", slot); //~ IFC001
    let _ = key;
}

// A public value in a `static mut`.
static mut SLOT: u32 = 0;

fn main() {
    #[label(secret)]
    let key = 3;
    unsafe {
        SLOT = 4;
    }
    let n = unsafe { SLOT };
    println!("{}", n);
    let _ = key;
}

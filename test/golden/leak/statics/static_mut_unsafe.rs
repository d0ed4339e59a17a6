// A secret in a `static mut`.
static mut SLOT: u32 = 0;

fn main() {
    #[label(secret)]
    let key = 3;
    unsafe {
        SLOT = key;
    }
    let n = unsafe { SLOT };
    println!("{}", n); //~ IFC001
    let _ = key;
}

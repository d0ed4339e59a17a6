// `ptr::write` and `ptr::read` pass the secret.
use std::ptr;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = 0;
    let p = ptr::addr_of_mut!(slot);
    let n = unsafe {
        ptr::write(p, key);
        ptr::read(p)
    };
    println!("{}", n); //~ IFC001
    let _ = (key, slot);
}

// `ptr::write` and `ptr::read` pass a public value.
use std::ptr;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = 0;
    let p = ptr::addr_of_mut!(slot);
    let n = unsafe {
        ptr::write(p, 4);
        ptr::read(p)
    };
    println!("{}", n);
    let _ = (key, slot);
}

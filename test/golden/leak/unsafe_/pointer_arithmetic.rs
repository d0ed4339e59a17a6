// A pointer moved along an array of secrets.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let keys = [key, key, key];
    let ids = [1u8, 2, 3];
    let p = keys.as_ptr();
    let n = unsafe { *p.add(1) };
    println!("{}", n); //~ IFC001
    let _ = (keys, ids);
}

// A slice made of a raw pointer to secrets.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let keys = [key, key];
    let ids = [1u8, 2];
    let s = unsafe { std::slice::from_raw_parts(keys.as_ptr(), 2) };
    println!("{:?}", s); //~ IFC001
    let _ = (keys, ids);
}

// A slice made of a raw pointer to public values.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let keys = [key, key];
    let ids = [1u8, 2];
    let s = unsafe { std::slice::from_raw_parts(ids.as_ptr(), 2) };
    println!("{:?}", s);
    let _ = (keys, ids);
}

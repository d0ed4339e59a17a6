// A pointer moved along a public array.
fn main() {
    #[label(secret)]
    let key = 3u8;
    let keys = [key, key, key];
    let ids = [1u8, 2, 3];
    let p = ids.as_ptr();
    let n = unsafe { *p.add(1) };
    println!("{}", n);
    let _ = (keys, ids);
}

// A box turned into a raw pointer and back keeps the public value.
fn main() {
    #[label(secret)]
    let key = 3;
    let raw = Box::into_raw(Box::new(4));
    let back = unsafe { Box::from_raw(raw) };
    println!("{}", back);
    let _ = key;
}

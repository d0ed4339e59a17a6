// A box turned into a raw pointer and back keeps the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let raw = Box::into_raw(Box::new(key));
    let back = unsafe { Box::from_raw(raw) };
    println!("{}", back); //~ IFC001
    let _ = key;
}

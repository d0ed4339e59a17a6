// A `Drop` that prints a field that this value filled with a secret.
struct Trace(u32);

impl Drop for Trace {
    fn drop(&mut self) {
        println!("dropped {}", self.0); //~ IFC001
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let _a = Trace(1);
    let _b = Trace(key);
    let _ = key;
}

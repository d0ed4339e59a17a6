// A `Drop` that prints a field that every value fills publicly.
struct Trace(u32);

impl Drop for Trace {
    fn drop(&mut self) {
        println!("dropped {}", self.0);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let _a = Trace(1);
    let _b = Trace(2);
    let _ = key;
}

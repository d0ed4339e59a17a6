// A value with a `Drop` that writes, dropped under a secret decision.
struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        println!("released"); //~ IFC002
    }
}

fn main() {
    #[label(secret)]
    let urgent = true;
    let guard = Guard;
    let mut n = 0;
    if urgent {
        n += 1;
        drop(guard);
    }
    println!("end");
    let _ = n;
}

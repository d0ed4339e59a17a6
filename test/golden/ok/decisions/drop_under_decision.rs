// A value with a `Drop` that writes, dropped in any case at the same point.
struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        println!("released");
    }
}

fn main() {
    #[label(secret)]
    let urgent = true;
    let guard = Guard;
    let mut n = 0;
    if urgent {
        n += 1;
    }
    drop(guard);
    println!("end");
    let _ = n;
}

// A public `break` controls a write before it.
fn main() {
    #[label(secret)]
    let stop = 3;
    let limit = 5;
    let mut i = 0;
    loop {
        println!("step");
        i += 1;
        if i == limit {
            break;
        }
    }
    let _ = (stop, limit);
}

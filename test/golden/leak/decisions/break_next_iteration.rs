// A secret `break` controls a write before it, too, in the next iteration.
fn main() {
    #[label(secret)]
    let stop = 3;
    let limit = 5;
    let mut i = 0;
    loop {
        println!("step"); //~ IFC002
        i += 1;
        if i == stop {
            break;
        }
    }
    let _ = (stop, limit);
}

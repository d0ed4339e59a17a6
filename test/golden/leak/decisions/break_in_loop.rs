// A secret `break` controls the writes that follow in the loop.
fn main() {
    #[label(secret)]
    let stop = 3;
    for i in 0..10 {
        if i == stop {
            break;
        }
        println!("step {}", i); //~ IFC002
    }
}

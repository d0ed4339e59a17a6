// A secret `break` does not control what follows the loop.
fn main() {
    #[label(secret)]
    let stop = 3;
    for i in 0..10 {
        if i == stop {
            break;
        }
    }
    println!("finished");
}

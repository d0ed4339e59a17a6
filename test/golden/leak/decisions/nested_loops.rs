// An inner loop that a secret stops makes the sum implicit.
fn main() {
    #[label(secret)]
    let stop = 3;
    let mut sum = 0;
    let mut rounds = 0;
    for _ in 0..4 {
        rounds += 1;
        for j in 0..10 {
            if j == stop {
                break;
            }
            sum += 1;
        }
    }
    println!("{}", sum); //~ IFC002
    let _ = (sum, rounds);
}

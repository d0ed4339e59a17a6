// An inner loop that a secret stops does not change the outer counter.
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
    println!("{}", rounds);
    let _ = (sum, rounds);
}

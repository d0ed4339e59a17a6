// A counter of a loop with a secret bound is implicit when it is printed later.
fn main() {
    #[label(secret)]
    let secret_bound = 9;
    let public_bound = 4;
    let mut count = 0;
    let mut i = 0;
    while i < secret_bound {
        i += 1;
        count += 1;
    }
    println!("{}", count); //~ IFC002
    let _ = (secret_bound, public_bound);
}

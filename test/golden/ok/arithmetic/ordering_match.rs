// A match on the ordering of public values decides.
use std::cmp::Ordering;

fn main() {
    #[label(secret)]
    let target = 7;
    let guess = 5;
    match guess.cmp(&6) {
        Ordering::Less => println!("too low"),
        Ordering::Greater => println!("too high"),
        Ordering::Equal => println!("right"),
    }
    let _ = target;
}

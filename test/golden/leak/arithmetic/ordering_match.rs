// A match on the ordering of a secret decides.
use std::cmp::Ordering;

fn main() {
    #[label(secret)]
    let target = 7;
    let guess = 5;
    match guess.cmp(&target) {
        Ordering::Less => println!("too low"), //~ IFC002
        Ordering::Greater => println!("too high"), //~ IFC002
        Ordering::Equal => println!("right"), //~ IFC002
    }
    let _ = target;
}

// A write in an arm of a match on a secret is implicit.
fn main() {
    #[label(secret)]
    let grade = 2;
    let mut points = 0;
    match grade {
        1 => println!("excellent"), //~ IFC002
        2 => points = 12,
        _ => points = 0,
    }
    println!("graded");
    let _ = points;
}

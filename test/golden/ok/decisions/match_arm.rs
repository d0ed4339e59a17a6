// A match on a secret that only computes, and a write that uses none of it.
fn main() {
    #[label(secret)]
    let grade = 2;
    let mut points = 0;
    match grade {
        1 => points = 15,
        2 => points = 12,
        _ => points = 0,
    }
    println!("graded");
    let _ = points;
}

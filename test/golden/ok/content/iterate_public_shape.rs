// Iterating a vector of secrets runs as often as its public length says.
fn main() {
    #[label(secret)]
    let grade = 3;
    let grades = vec![grade, grade, grade];
    for g in &grades {
        println!("a grade");
        let _ = g;
    }
}

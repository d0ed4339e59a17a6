// Iterating a vector of secrets gives secrets.
fn main() {
    #[label(secret)]
    let grade = 3;
    let grades = vec![grade, grade, grade];
    for g in &grades {
        println!("{}", g); //~ IFC001
        let _ = g;
    }
}

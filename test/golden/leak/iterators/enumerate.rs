// `enumerate` gives the element beside the index.
fn main() {
    #[label(secret)]
    let grade = 3;
    let grades = vec![grade, grade];
    for (i, g) in grades.iter().enumerate() {
        println!("{}", g); //~ IFC001
        let _ = (i, g);
    }
}

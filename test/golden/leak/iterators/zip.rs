// `zip` keeps the components apart: the right one is secret.
fn main() {
    #[label(secret)]
    let grade = 3;
    let names = ["ann", "bob"];
    let grades = [grade, grade];
    for (name, g) in names.iter().zip(grades.iter()) {
        println!("{}", g); //~ IFC001
        let _ = (name, g);
    }
}

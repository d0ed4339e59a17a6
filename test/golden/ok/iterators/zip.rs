// `zip` keeps the components apart: the left one is public.
fn main() {
    #[label(secret)]
    let grade = 3;
    let names = ["ann", "bob"];
    let grades = [grade, grade];
    for (name, g) in names.iter().zip(grades.iter()) {
        println!("{}", name);
        let _ = (name, g);
    }
}

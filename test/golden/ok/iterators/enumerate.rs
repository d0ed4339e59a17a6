// The index that `enumerate` gives is public.
fn main() {
    #[label(secret)]
    let grade = 3;
    let grades = vec![grade, grade];
    for (i, g) in grades.iter().enumerate() {
        println!("{}", i);
        let _ = (i, g);
    }
}

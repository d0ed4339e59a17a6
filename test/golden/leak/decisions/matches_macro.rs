// `matches!` on a secret decides.
fn main() {
    #[label(secret)]
    let grade = 'A';
    let class = 'B';
    if matches!(grade, 'A' | 'B') {
        println!("good"); //~ IFC002
    }
    let _ = (grade, class);
}

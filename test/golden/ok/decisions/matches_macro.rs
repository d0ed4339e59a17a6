// `matches!` on a public value.
fn main() {
    #[label(secret)]
    let grade = 'A';
    let class = 'B';
    if matches!(class, 'A' | 'B') {
        println!("good");
    }
    let _ = (grade, class);
}

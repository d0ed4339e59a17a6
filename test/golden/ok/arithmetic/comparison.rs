// The answer of a comparison of public values.
fn main() {
    #[label(secret)]
    let salary = 3;
    let floor = 2;
    let rich = floor > 1;
    println!("{}", rich);
    let _ = salary;
}

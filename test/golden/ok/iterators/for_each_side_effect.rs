// `for_each` with a closure that counts in a captured variable.
fn main() {
    #[label(secret)]
    let dose = 3;
    let doses = vec![dose, dose];
    let mut total = 0;
    doses.iter().for_each(|_| total += 1);
    println!("{}", total);
}

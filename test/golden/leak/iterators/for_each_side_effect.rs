// `for_each` with a closure that sums secrets in a captured variable.
fn main() {
    #[label(secret)]
    let dose = 3;
    let doses = vec![dose, dose];
    let mut total = 0;
    doses.iter().for_each(|d| total += d);
    println!("{}", total); //~ IFC001
}

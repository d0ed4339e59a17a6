// The answer of a comparison with a secret is a flow by data.
fn main() {
    #[label(secret)]
    let salary = 3;
    let floor = 2;
    let rich = salary > floor;
    println!("{}", rich); //~ IFC001
    let _ = salary;
}

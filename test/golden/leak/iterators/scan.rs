// The state of `scan` collects secrets.
fn main() {
    #[label(secret)]
    let dose = 3;
    let doses = vec![dose, dose];
    let run: Vec<i32> = doses.iter().scan(0, |acc, d| { *acc += d; Some(*acc) }).collect();
    println!("{:?}", run); //~ IFC001
}

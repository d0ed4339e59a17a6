// The state of `scan` counts.
fn main() {
    #[label(secret)]
    let dose = 3;
    let doses = vec![dose, dose];
    let run: Vec<i32> = doses.iter().scan(0, |acc, _| { *acc += 1; Some(*acc) }).collect();
    println!("{:?}", run);
}

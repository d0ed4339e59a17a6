// The value of an `if` expression depends on its condition.
fn main() {
    #[label(secret)]
    let income = 90_000;
    let year = 2026;
    let bracket = if income > 60_000 { 42 } else { 30 };
    println!("{}", bracket); //~ IFC002
    let _ = (income, year);
}

// The value of an `if` expression with a public condition.
fn main() {
    #[label(secret)]
    let income = 90_000;
    let year = 2026;
    let bracket = if year > 2025 { 42 } else { 30 };
    println!("{}", bracket);
    let _ = (income, year);
}

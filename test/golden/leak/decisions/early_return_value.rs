// A literal returned early under a secret decision is implicit in the result.
fn fee(income: u32, year: u32) -> u32 {
    if income > 1000 {
        return 20;
    }
    let _ = (income, year);
    10
}

fn main() {
    #[label(secret)]
    let income = 2000;
    println!("{}", fee(income, 2026)); //~ IFC002
}

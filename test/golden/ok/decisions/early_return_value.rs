// A literal returned early under a public decision.
fn fee(income: u32, year: u32) -> u32 {
    if year > 2020 {
        return 20;
    }
    let _ = (income, year);
    10
}

fn main() {
    #[label(secret)]
    let income = 2000;
    println!("{}", fee(income, 2026));
}

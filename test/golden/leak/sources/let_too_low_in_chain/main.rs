// `internal` declared for a secret value is too low.
fn main() {
    #[label(secret)]
    let budget = 900;
    #[label(internal)]
    let plan = budget * 2; //~ IFC003
    println!("planned");
    let _ = plan;
}

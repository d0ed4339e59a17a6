// `secret` declared for an internal value is high enough.
fn main() {
    #[label(internal)]
    let budget = 900;
    #[label(secret)]
    let plan = budget * 2;
    println!("planned");
    let _ = plan;
}

// A declassified decision is no secret decision.
fn main() {
    #[label(secret)]
    let pin = 4711;
    if declassify!(pin > 1000, public, "the range is public") {
        println!("four digits");
    }
}

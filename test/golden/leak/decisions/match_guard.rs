// A guard that tests a secret decides which arm runs.
fn main() {
    #[label(secret)]
    let threshold = 50;
    let limit = 60;
    let level = 55;
    match level {
        n if n > threshold => println!("above"), //~ IFC002
        _ => println!("below"), //~ IFC002
    }
    let _ = (threshold, limit);
}

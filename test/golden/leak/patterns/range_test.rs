// A range pattern on a secret decides.
fn main() {
    #[label(secret)]
    let level = 7;
    let step = 3;
    match level {
        i32::MIN..=5 => println!("low"), //~ IFC002
        6..=10 => println!("medium"), //~ IFC002
        _ => println!("high"), //~ IFC002
    }
    let _ = (level, step);
}

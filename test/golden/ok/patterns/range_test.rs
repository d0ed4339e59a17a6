// A range pattern on a public value decides.
fn main() {
    #[label(secret)]
    let level = 7;
    let step = 3;
    match step {
        i32::MIN..=5 => println!("low"),
        6..=10 => println!("medium"),
        _ => println!("high"),
    }
    let _ = (level, step);
}

// A write after the branches meet is not controlled by the condition.
fn main() {
    #[label(secret)]
    let age = 17;
    let mut discount = 0;
    if age < 18 {
        discount = 10;
    }
    println!("checked");
    let _ = discount;
}

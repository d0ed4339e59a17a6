// A compound assignment of public values.
fn main() {
    #[label(secret)]
    let tip = 5;
    let mut bill = 40;
    bill += 4;
    println!("{}", bill);
    let _ = tip;
}

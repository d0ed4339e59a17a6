// A compound assignment joins the old and the new value.
fn main() {
    #[label(secret)]
    let tip = 5;
    let mut bill = 40;
    bill += tip;
    println!("{}", bill); //~ IFC001
    let _ = tip;
}

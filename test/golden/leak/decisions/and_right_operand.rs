// The right operand of `&&` is the value: explicit.
fn main() {
    #[label(secret)]
    let paid = true;
    let open = true;
    let enter = open && paid;
    println!("{}", enter); //~ IFC001
    let _ = paid;
}

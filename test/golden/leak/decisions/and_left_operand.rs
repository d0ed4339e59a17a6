// The left operand of `&&` decides the value.
fn main() {
    #[label(secret)]
    let paid = true;
    let open = true;
    let staffed = true;
    let enter = paid && open;
    println!("{}", enter); //~ IFC002
    let _ = (paid, staffed);
}

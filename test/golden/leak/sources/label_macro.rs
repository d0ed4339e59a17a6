// `label!(e, L)` raises the value of the expression.
fn main() {
    let raw = 5;
    let key = label!(raw * 3, secret);
    println!("{}", key); //~ IFC001
    let _ = key; //~ LABEL key = secret
}

// `label!(e, L)` does not raise the variable that the expression was made of.
fn main() {
    let raw = 5;
    let key = label!(raw * 3, secret);
    println!("{}", raw);
    let _ = key; //~ LABEL key = secret
}

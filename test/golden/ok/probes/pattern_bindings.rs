// Probes see the labels of the variables that a pattern binds.
fn main() {
    #[label(secret)]
    let key = 3;
    let pair = (key, 4);
    let (a, b) = pair; //~ LABEL a = secret
    let c = b; //~ LABEL c = public
    println!("{}", c);
    let _ = a;
}

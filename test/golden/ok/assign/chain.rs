// The chain is cut by a literal.
fn main() {
    #[label(secret)]
    let a = 5;
    let b = a;
    let c = 6;
    let d = c;
    println!("{}", d);
    let _ = b; //~ LABEL b = secret
}

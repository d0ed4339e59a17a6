// Probes state the label of a variable that a secret decision assigned.
fn main() {
    #[label(secret)]
    let flag = true;
    let mut a = 1;
    let b = 2;
    if flag {
        a = 3;
    }
    let c = a; //~ LABEL c = secret
    let d = b; //~ LABEL d = public
    println!("{}", d);
    let _ = c;
}

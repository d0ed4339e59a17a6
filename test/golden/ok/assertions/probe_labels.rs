// Probes state the labels of variables as they change.
fn main() {
    #[label(secret)]
    let key = 3; //~ LABEL key = secret
    let mut a = 1; //~ LABEL a = public
    let b = a; //~ LABEL b = public
    a += key; //~ LABEL a = secret
    let c = a; //~ LABEL c = secret
    a = 0; //~ LABEL a = public
    println!("{} {}", a, b);
    let _ = c;
}

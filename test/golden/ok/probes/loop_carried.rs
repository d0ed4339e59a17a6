// Probes see what a loop leaves behind.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut sum = 0;
    let mut count = 0;
    for i in 0..4 {
        sum += i * key;
        count += 1;
    }
    let s = sum; //~ LABEL s = secret
    let c = count; //~ LABEL c = public
    println!("{}", c);
    let _ = s;
}

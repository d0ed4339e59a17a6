// A declassification without a reason is not accepted.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", declassify!(key, public));
}

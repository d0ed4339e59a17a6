// Reversing keeps the number.
fn main() {
    #[label(secret)]
    let a = 7;
    let mut v = vec![a, 3, a];
    v.reverse();
    println!("{}", v.len());
}

// A sum of public numbers.
fn main() {
    #[label(secret)]
    let a = 3;
    let b = 4;
    let c = b + b;
    println!("{}", c);
    let _ = a;
}

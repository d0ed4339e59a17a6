// After a swap the variable that held the secret is public.
fn main() {
    #[label(secret)]
    let mut a = 5;
    let mut b = 1;
    (a, b) = (b, a);
    println!("{}", a);
    let _ = (a, b);
}

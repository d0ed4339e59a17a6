// A copy made before the secret was written is public.
fn main() {
    #[label(secret)]
    let key = 5;
    let mut a = 1;
    let b = a;
    a = key;
    println!("{}", b);
    let _ = a;
}

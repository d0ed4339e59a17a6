// A loop that moves only public values from variable to variable.
fn main() {
    #[label(secret)]
    let key = 5;
    let (mut a, mut b, mut c) = (0, 0, 0);
    for _ in 0..3 {
        c = b;
        b = a;
        a = 9;
    }
    println!("{}", c);
    let _ = (a, b, key);
}

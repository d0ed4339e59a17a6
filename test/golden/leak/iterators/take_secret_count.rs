// `take` of a secret number yields that many.
fn main() {
    #[label(secret)]
    let n = 3usize;
    let m = 2usize;
    for _ in (0..9).take(n) {
        println!("item"); //~ IFC002
    }
    let _ = (n, m);
}

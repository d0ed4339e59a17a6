// `take` of a public number.
fn main() {
    #[label(secret)]
    let n = 3usize;
    let m = 2usize;
    for _ in (0..9).take(m) {
        println!("item");
    }
    let _ = (n, m);
}

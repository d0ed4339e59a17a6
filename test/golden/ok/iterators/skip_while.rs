// `skip_while` on public values.
fn main() {
    #[label(secret)]
    let limit = 3;
    let start = 2;
    for n in (0..6).skip_while(|n| *n < start) {
        println!("{}", n);
    }
    let _ = (limit, start);
}

// A variable that is initialised on every path is used.
fn main() {
    #[label(secret)]
    let key = 3;
    let mode = std::env::args().count();
    let n: u32;
    if mode > 1 {
        n = 1;
    } else {
        n = 2;
    }
    println!("{}", n);
    let _ = key;
}

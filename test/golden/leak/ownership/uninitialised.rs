// A variable that is not initialised on every path is used.
fn main() {
    #[label(secret)]
    let key = 3;
    let mode = std::env::args().count();
    let n: u32;
    if mode > 1 {
        n = 1;
    }
    println!("{}", n); //~ E0381
    let _ = key;
}

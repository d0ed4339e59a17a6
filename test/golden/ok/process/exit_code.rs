// A public code given to `process::exit`.
fn main() {
    #[label(secret)]
    let key = 3;
    let code = 2;
    println!("bye");
    std::process::exit(code);
    let _ = (key, code);
}

// The code given to `process::exit` is an output.
fn main() {
    #[label(secret)]
    let key = 3;
    let code = 2;
    println!("bye");
    std::process::exit(key + code); //~ IFC001
    let _ = (key, code);
}

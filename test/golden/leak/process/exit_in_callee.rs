// `process::exit` in a callee writes the code that it is given.
fn stop(code: i32) {
    std::process::exit(code); //~ IFC001
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("stopping");
    stop(key);
    let _ = key;
}

// `process::exit` in a callee is given a public code.
fn stop(code: i32) {
    std::process::exit(code);
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("stopping");
    stop(0);
    let _ = key;
}

// A labelled parameter does not label the other parameters.
fn greet(name: &str, #[label(secret)] password: &str) {
    println!("{}", name);
    let _ = password;
}

fn main() {
    greet("ann", "hunter2");
}

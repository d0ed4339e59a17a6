// A labelled parameter is secret inside the function, whatever the caller passes.
fn greet(name: &str, #[label(secret)] password: &str) {
    println!("{} / {}", name, password); //~ IFC001
    let _ = password;
}

fn main() {
    greet("ann", "hunter2");
}

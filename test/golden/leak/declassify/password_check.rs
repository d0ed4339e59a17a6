// Without a declassification the answer of a password check is an implicit flow.
fn check(typed: &str, #[label(secret)] password: &str) -> bool {
    typed == password
}

fn main() {
    if check("guess", "hunter2") {
        println!("welcome"); //~ IFC002
    } else {
        println!("wrong"); //~ IFC002
    }
}

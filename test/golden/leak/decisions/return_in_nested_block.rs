// An early return deep in a secret branch controls the rest of the function.
fn audit(#[label(secret)] total: i64) {
    let mut flags = 0;
    if total < 0 {
        flags += 1;
        if flags > 0 {
            return;
        }
    }
    println!("audit passed"); //~ IFC002
}

fn main() {
    audit(5);
}

// A secret branch without a return controls only itself.
fn audit(#[label(secret)] total: i64) {
    let mut flags = 0;
    if total < 0 {
        flags += 1;
        if flags > 0 {
            flags += 1;
        }
    }
    println!("audit passed");
}

fn main() {
    audit(5);
}

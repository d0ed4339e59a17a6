// A label on a slice parameter covers its length.
fn store(#[label(secret)] bytes: &[u8]) {
    println!("{} bytes", bytes.len()); //~ IFC001
}

fn main() {
    store(&[1, 2, 3]);
}

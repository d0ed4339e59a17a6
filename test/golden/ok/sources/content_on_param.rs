// `content = L` on a parameter labels the elements, not the length.
fn store(#[label(content = secret)] bytes: &[u8]) {
    println!("{} bytes", bytes.len());
}

fn main() {
    store(&[1, 2, 3]);
}

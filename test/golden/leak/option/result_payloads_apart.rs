// The `Ok` payload is secret.
fn read(#[label(secret)] raw: i32) -> Result<i32, i32> {
    if std::env::args().count() > 3 { Ok(raw) } else { Err(7) }
}

fn main() {
    match read(3) {
        Ok(n) => println!("{}", n), //~ IFC001
        Err(_) => {}
    }
}

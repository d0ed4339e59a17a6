// The `Err` payload is public.
fn read(#[label(secret)] raw: i32) -> Result<i32, i32> {
    if std::env::args().count() > 3 { Ok(raw) } else { Err(7) }
}

fn main() {
    match read(3) {
        Ok(_) => {}
        Err(e) => println!("{}", e),
    }
}

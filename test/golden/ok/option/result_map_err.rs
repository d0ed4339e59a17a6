// `map_err` to a literal drops the payload.
fn read(#[label(secret)] raw: i32) -> Result<i32, i32> {
    if std::env::args().count() > 3 { Ok(1) } else { Err(raw) }
}

fn main() {
    if let Err(e) = read(3).map_err(|_| 1) {
        println!("{}", e);
    }
}

// `map_err` hands the error's payload on.
fn read(#[label(secret)] raw: i32) -> Result<i32, i32> {
    if std::env::args().count() > 3 { Ok(1) } else { Err(raw) }
}

fn main() {
    if let Err(e) = read(3).map_err(|e| e + 1) {
        println!("{}", e); //~ IFC001
    }
}

// Whether a pointer is null is decided by what decided which pointer it is.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let level = secret();
    let value = level;
    let pointer: *const u64 = if std::env::args().count() > 3 { std::ptr::null() } else { &value };
    println!("{}", pointer.is_null());
    let _ = level;
}

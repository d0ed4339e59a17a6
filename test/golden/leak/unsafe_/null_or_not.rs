// Whether a pointer is null is decided by what decided which pointer it is.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let level = secret();
    let value = 1u64;
    let pointer: *const u64 = if level > 3 { std::ptr::null() } else { &value };
    println!("{}", pointer.is_null()); //~ IFC002
    let _ = level;
}

// How far apart two pointers are depends on how they were moved.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let bytes = [0u8; 16];
    let level = secret() as usize % 16;
    let start = bytes.as_ptr();
    let here = unsafe { start.add(3) };
    println!("{}", unsafe { here.offset_from(start) });
    let _ = level;
}

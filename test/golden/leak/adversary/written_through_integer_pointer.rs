// A pointer that was an integer for a while still points to the same place.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut word = 0u64;
    let address = &mut word as *mut u64 as usize;
    unsafe {
        *(address as *mut u64) = secret();
    }
    let _ = secret();
    println!("{}", word); //~ IFC001
}

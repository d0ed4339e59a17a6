// A reference that was transmuted still points to the same place.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut word = 0u64;
    {
        let bytes: &mut [u8; 8] = unsafe { std::mem::transmute(&mut word) };
        bytes[0] = secret() as u8;
    }
    let _ = secret();
    println!("{}", word); //~ IFC001
}

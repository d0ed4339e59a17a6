// A pointer that was made from a secret prints it.
#[label(secret)]
fn secret() -> usize {
    7
}

fn main() {
    let pointer = secret() as *const u8;
    let _ = secret();
    println!("{:?}", pointer); //~ IFC001
}

// A raw pointer to one element of an array may be moved to the others.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut counts = [0u64; 3];
    let first: *mut u64 = &mut counts[0];
    unsafe { first.add(2).write(secret()) };
    let _ = secret();
    println!("{}", counts[2]); //~ IFC001
}

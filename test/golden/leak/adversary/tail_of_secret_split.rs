// What stands first in the tail depends on where the vector was split.
#[label(secret)]
fn secret() -> usize {
    7
}

fn main() {
    let mut numbers: Vec<u64> = (0..20).collect();
    let tail = numbers.split_off(secret());
    let _ = secret();
    println!("{}", tail[0]); //~ IFC002
}

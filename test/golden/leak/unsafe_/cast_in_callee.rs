// A callee may take what it is given for another type, whose fields stand elsewhere.
#[repr(C)]
struct Pair {
    first: u64,
    second: u64,
}

#[repr(C)]
struct Slots {
    left: u64,
    right: u64,
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn fill(pair: &mut Pair, value: u64) {
    let slots = unsafe { &mut *(pair as *mut Pair as *mut Slots) };
    slots.right = value;
}

fn main() {
    let key = secret();
    let mut pair = Pair { first: 0, second: 0 };
    fill(&mut pair, key);
    println!("{} {}", pair.first, pair.second); //~ IFC001
    let _ = key;
}

//! A pointer is cast to a type whose fields stand elsewhere: what is written through it is in the memory, whatever its fields are called.

#[repr(C)]
struct Pair { point: (u64, u64), count: u64 }

#[repr(C)]
struct Flat { first: u64, second: u64, third: u64 }

fn main() {
    #[label(secret)] let key: u64 = 7;
    let mut pair = Pair { point: (1, 2), count: 3 };
    let flat = &mut pair as *mut Pair as *mut Flat;
    unsafe { (*flat).third = key; }
    println!("{}", pair.count); //~ IFC001
    println!("{}", pair.point.0); //~ IFC001
}

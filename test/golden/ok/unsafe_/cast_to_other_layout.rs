//! A pointer is cast to a type whose fields stand elsewhere, and what is written through it is public; other memory is not touched.

#[repr(C)]
struct Pair { point: (u64, u64), count: u64 }

#[repr(C)]
struct Flat { first: u64, second: u64, third: u64 }

fn main() {
    #[label(secret)] let key: u64 = 7;
    let mut pair = Pair { point: (1, 2), count: 3 };
    let kept = Pair { point: (1, 2), count: key };
    let flat = &mut pair as *mut Pair as *mut Flat;
    unsafe { (*flat).third = 9; }
    println!("{} {}", pair.count, pair.point.0);
    println!("{}", kept.point.1);
}

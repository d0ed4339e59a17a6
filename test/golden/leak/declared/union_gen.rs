// A generic union shows the bytes of a struct.
#[repr(C)]
#[derive(Clone, Copy)]
struct S {
    a: u32,
    #[label(secret)]
    b: u32,
}

union U<T: Copy> {
    t: T,
    b: [u8; 8],
}

fn see<T: Copy>(t: T) -> u8 {
    let u = U { t };
    unsafe { u.b[4] }
}

fn main() {
    println!("{}", see(S { a: 1, b: 7 })); //~ IFC001
}

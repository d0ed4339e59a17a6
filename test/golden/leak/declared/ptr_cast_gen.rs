// A struct of any type is seen as bytes.
#[repr(C)]
struct S {
    a: u32,
    #[label(secret)]
    b: u32,
}

fn bytes<T>(t: &T) -> &[u8] {
    unsafe { std::slice::from_raw_parts(t as *const T as *const u8, std::mem::size_of::<T>()) }
}

fn main() {
    let s = S { a: 1, b: 7 };
    println!("{:?}", bytes(&s)); //~ IFC001
}

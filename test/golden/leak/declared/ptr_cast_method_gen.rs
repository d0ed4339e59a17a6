// A pointer to any type is cast by a method.
#[repr(C)]
struct S {
    a: u32,
    #[label(secret)]
    b: u32,
}

fn bytes<T>(t: &T) -> Vec<u8> {
    let p = (t as *const T).cast::<u8>();
    (0..std::mem::size_of::<T>())
        .map(|i| unsafe { *p.add(i) })
        .collect()
}

fn main() {
    let s = S { a: 1, b: 7 };
    println!("{:?}", bytes(&s)); //~ IFC001
}

// The same in a function that does not know the type.
#[repr(C)]
#[derive(Clone, Copy)]
struct S {
    a: u32,
    #[label(secret)]
    b: u32,
}

fn cast<T, U>(t: T) -> U {
    unsafe { std::mem::transmute_copy(&t) }
}

fn main() {
    let s = S { a: 1, b: 7 };
    let x: [u32; 2] = cast(s);
    println!("{}", x[1]); //~ IFC001
}

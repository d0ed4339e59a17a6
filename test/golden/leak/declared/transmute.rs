// A struct with a secret field becomes an array.
#[repr(C)]
#[derive(Clone, Copy)]
struct S {
    a: u32,
    #[label(secret)]
    b: u32,
}

fn main() {
    let s = S { a: 1, b: 7 };
    let x: [u32; 2] = unsafe { std::mem::transmute(s) };
    println!("{}", x[1]); //~ IFC001
}

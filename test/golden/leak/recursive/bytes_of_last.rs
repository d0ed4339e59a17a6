// The bytes of the last node, read by a function that does not know its type.
#[repr(C)]
struct N {
    #[label(secret)]
    k: u32,
    next: Option<Box<N>>,
}

fn bytes<T>(t: &T) -> u8 {
    unsafe { *(t as *const T as *const u8) }
}

fn last(n: &N) -> u8 {
    match &n.next {
        Some(m) => last(m),
        None => bytes(n),
    }
}

fn main() {
    let n = N {
        k: 1,
        next: Some(Box::new(N { k: 2, next: None })),
    };
    println!("{}", last(&n)); //~ IFC001
}

// A secret in a nested field is found there.
struct Inner {
    key: u32,
    id: u32,
}

struct Outer {
    inner: Inner,
    size: u32,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let o = Outer { inner: Inner { key, id: 1 }, size: 2 };
    println!("{}", o.inner.key); //~ IFC001
    let _ = (o.inner.key, o.inner.id, o.size);
}

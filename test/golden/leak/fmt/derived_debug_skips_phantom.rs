// A derived `Debug` of a generic wrapper emits what it wraps.
#[derive(Debug)]
struct Tagged<T> {
    tag: &'static str,
    value: T,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Tagged { tag: "key", value: key };
    let b = Tagged { tag: "id", value: 4 };
    println!("{:?}", a); //~ IFC001
    let _ = (a.tag, a.value, b.tag, b.value);
}

// A generic type without a label holds a public value.
struct Sealed<T> {
    inner: T,
}

#[label(secret)]
struct Key(u32);

fn main() {
    let s = Sealed { inner: 5 };
    println!("{}", s.inner);
    let _ = Key(1).0;
}

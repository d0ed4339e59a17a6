// Every field of a labelled generic type is secret, whatever the parameter.
#[label(secret)]
struct Sealed<T> {
    inner: T,
}

#[label(secret)]
struct Key(u32);

fn main() {
    let s = Sealed { inner: 5 };
    println!("{}", s.inner); //~ IFC001
    let _ = Key(1).0;
}

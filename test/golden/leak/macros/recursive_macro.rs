// A recursive macro sums its arguments, one of which is secret.
macro_rules! total {
    () => { 0 };
    ($head:expr $(, $tail:expr)*) => { $head + total!($($tail),*) };
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = total!(1, key, 2);
    println!("{}", n); //~ IFC001
}

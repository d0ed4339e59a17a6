// A recursive macro counts its arguments.
macro_rules! total {
    () => { 0 };
    ($head:expr $(, $tail:expr)*) => { { let _ = $head; 1 } + total!($($tail),*) };
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = total!(1, key, 2);
    println!("{}", n);
}

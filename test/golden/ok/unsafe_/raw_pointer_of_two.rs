// A raw pointer that may point to either of two public variables.
fn main() {
    #[label(secret)]
    let key = 3;
    let a = 1;
    let b = 2;
    let first = std::env::args().count() > 1;
    let p: *const i32 = if first { &a } else { &b };
    println!("{}", unsafe { *p });
    let _ = (key, b);
}

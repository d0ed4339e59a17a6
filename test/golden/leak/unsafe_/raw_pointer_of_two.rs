// A raw pointer that may point to either variable reads the join.
fn main() {
    #[label(secret)]
    let key = 3;
    let a = 1;
    let b = 2;
    let first = std::env::args().count() > 1;
    let p: *const i32 = if first { &a } else { &key };
    println!("{}", unsafe { *p }); //~ IFC001
    let _ = (key, b);
}

// A closure returns its argument.
fn main() {
    #[label(secret)]
    let key = 3;
    let f = |n: i32| n * 2;
    println!("{}", f(key)); //~ IFC001
}

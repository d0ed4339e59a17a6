// A closure drops its argument.
fn main() {
    #[label(secret)]
    let key = 3;
    let f = |_n: i32| 2;
    println!("{}", f(key));
}

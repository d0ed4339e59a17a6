// A value borrowed by a closure is used after it.
fn main() {
    #[label(secret)]
    let key = 3;
    let text = String::from("hello");
    let f = || text.len();
    println!("{}", f());
    println!("{}", text);
    let _ = key;
}

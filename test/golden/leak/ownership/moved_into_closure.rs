// A value moved into a closure is used after it.
fn main() {
    #[label(secret)]
    let key = 3;
    let text = String::from("hello");
    let f = move || text.len();
    println!("{}", f());
    println!("{}", text); //~ E0382
    let _ = key;
}

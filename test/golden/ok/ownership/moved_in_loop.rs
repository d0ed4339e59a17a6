// A value cloned in a loop.
fn send(text: String) {
    println!("{}", text);
}

fn main() {
    #[label(secret)]
    let key = 3;
    let text = String::from("hello");
    for _ in 0..2 {
        send(text.clone());
    }
    let _ = key;
}

// A match on a boxed enum tests the public variant.
enum Message {
    Text(String),
    Quit,
}

fn main() {
    #[label(secret)]
    let text = String::from("hello");
    let m = Box::new(Message::Text(text));
    match *m {
        Message::Text(_) => println!("a text"),
        Message::Quit => println!("quit"),
    }
}
